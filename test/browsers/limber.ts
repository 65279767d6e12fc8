import type { Day } from "../../src/core/history/day.ts";
import { parseDay, parseState } from "../../src/core/nudge/parse/parseState.ts";
import { initialState, type State } from "../../src/core/nudge/state.ts";
import { defaultSettings, parseSettings, type Settings } from "../../src/core/settings.ts";
import { localDay } from "../../src/core/time/time.ts";
import type { Browser } from "./browser.ts";
import { timePasses } from "./wait.ts";

/** All that Limber has stored that matters to a test, read by Limber's own parsers. */
export type Stored = { state: State; settings: Settings; today: Day };

const zone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What is in the browser's storage now. */
export async function stored(browser: Browser): Promise<Stored> {
  const all = await browser.storage();
  const now = Date.now();
  const date = localDay(now, zone());
  return {
    state: parseState(all.state, now).state,
    settings: parseSettings(all.settings).settings,
    today: parseDay(all[`day.${date}`], date).day,
  };
}

/** A state of somebody who has been browsing for `activeMs` and still is. */
export function browsingFor(activeMs: number, rest: Partial<State> = {}): State {
  const now = Date.now();
  const fresh = initialState(now);
  // A routine that was left a millisecond ago was left in this count and not in the one before, which would end it.
  const resetAt = Math.min(now, rest.routine?.touchedAt ?? now);
  const clock = { ...fresh.clock, activeMs, resetAt, mode: { isRunning: true, isProvedBySound: false } };
  return { ...fresh, clock, ...rest };
}

/**
 * Puts Limber where a test begins, in place of waiting. The worker is ended first; the write wakes it, and it goes on
 * from there as it does from any state that it finds. The nudge comes at once: good moments have tests of their own.
 */
export async function preset(
  browser: Browser,
  state: State,
  settings: Partial<Settings> = {},
): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    await browser.killWorker();
    // Settings that stay as they were are no news to a worker that is just starting, and it would look at nothing.
    const news = { presetAt: Date.now() };
    const chosen = { ...defaultSettings, nudgeLevel: "now", ...settings, ...news };
    await browser.setStorage({ state, settings: chosen });
    // An event between the two (a new tab, say) may have begun a life that stores what it had read before.
    await timePasses(300);
    if ((await stored(browser)).state.clock.activeMs >= state.clock.activeMs) return;
  }
}

/** Somebody for whom a break is due in a second or two, of the real alarm's time. */
export const almostDue = (browser: Browser, settings: Partial<Settings> = {}, rest: Partial<State> = {}) =>
  preset(browser, browsingFor(58_000, rest), { intervalMinutes: 1, ...settings });

/** Somebody for whom a break is due at once. */
export const due = (browser: Browser, settings: Partial<Settings> = {}, rest: Partial<State> = {}) =>
  preset(browser, browsingFor(61_000, rest), { intervalMinutes: 1, ...settings });

/** The same promise, but when it fails, its error tells the state that Limber was in. */
export const orState = <T>(browser: Browser, waiting: Promise<T>): Promise<T> =>
  waiting.catch(async cause => {
    const { state } = await stored(browser);
    throw new Error(`${cause} The state: ${JSON.stringify(state)}`, { cause });
  });
