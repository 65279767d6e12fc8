import type { Day } from "../../../src/core/history/day.ts";
import { parseDay } from "../../../src/core/nudge/parse/parseDay.ts";
import { parseState } from "../../../src/core/nudge/parse/parseState.ts";
import { initialState, type State } from "../../../src/core/nudge/state/state.ts";
import { parseSettings } from "../../../src/core/parseSettings.ts";
import { defaultSettings, type Settings } from "../../../src/core/settings.ts";
import { localDay } from "../../../src/core/time/time.ts";
import type { Browser } from "../browser.ts";
import { activeUntil } from "../surroundings/activity.ts";
import { timePasses, until } from "../wait.ts";
import { type NudgeReport, nudgeOf } from "./storedState.ts";

/** The stored values that tests read, through Limber's own parsers. */
export type Stored = { state: State; settings: Settings; today: Day };

const timeZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What is in the browser's storage now. */
export async function stored(browser: Browser): Promise<Stored> {
  const all = await browser.storage();
  const now = Date.now();
  const date = localDay(now, timeZone());
  return {
    state: parseState(all.state, now).state,
    settings: parseSettings(all.settings).settings,
    today: parseDay(all[`day.${date}`], date).day,
  };
}

/** The stored nudge. */
export const storedNudge = async (browser: Browser): Promise<NudgeReport> =>
  nudgeOf((await stored(browser)).state);

/** Waits for a stored nudge that is like this. */
export const nudgeBecomes = (browser: Browser, what: string, isSo: (nudge: NudgeReport) => boolean) =>
  orState(
    browser,
    until(async () => isSo(await storedNudge(browser)), { what: `a nudge that is ${what}` }),
  );

/** Waits until a surface has reported that it shows the nudge. */
export const nudgeIsShown = (browser: Browser) => nudgeBecomes(browser, "shown", ({ isShown }) => isShown);

/** Waits until the nudge is deferred. */
export const nudgeIsDeferred = (browser: Browser) =>
  nudgeBecomes(browser, "deferred", ({ is }) => is === "deferred");

/** The popup that opens by itself, while the person is active. */
export const popupComes = (browser: Browser, wait = {}) =>
  activeUntil(browser.desktop, orState(browser, browser.popup(wait)));

/** The state of a person who has been browsing for `activeMs` and still is. */
export function browsingFor(activeMs: number, rest: Partial<State> = {}): State {
  const now = Date.now();
  const fresh = initialState(now);
  // A routine that was touched before the clock's last reset would be over.
  const resetAt = Math.min(now, rest.routine?.touchedAt ?? now);
  const clock = { ...fresh.clock, activeMs, resetAt, mode: { isRunning: true, isProvedBySound: false } };
  // The first routine of a person has longer lead-ins, for which no test needs to wait.
  return { ...fresh, hasDoneRoutine: true, clock, ...rest };
}

/** Ends the worker, then stores a state and settings; the write starts a new instance, which goes on from there. */
export async function storeState(
  browser: Browser,
  state: State,
  settings: Partial<Settings> = {},
): Promise<void> {
  await browser.killWorker();
  // A worker that is just starting ignores settings that did not change.
  const news = { presetAt: Date.now() };
  await browser.setStorage({
    state,
    settings: { ...defaultSettings, nudgeLevel: "now", ...settings, ...news },
    // The person has done a routine before: `firstNudge.ts` does the first one.
    introduction: { voiceTrouble: null },
  });
}

/**
 * Stores the state in which a test begins, in place of waiting. The nudge level is "now" unless a test chooses another: opportune
 * moments have their own tests.
 */
export async function preset(
  browser: Browser,
  state: State,
  settings: Partial<Settings> = {},
): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    await storeState(browser, state, settings);
    // An event in between (a new tab, say) may have started an instance that then stores the old state.
    await timePasses(300);
    if ((await stored(browser)).state.clock.activeMs >= state.clock.activeMs) return;
  }
  throw new Error("The worker overwrote every preset state.");
}

/** A person for whom a break is due in two seconds, by the real alarm. */
export const almostDue = (browser: Browser, settings: Partial<Settings> = {}, rest: Partial<State> = {}) =>
  preset(browser, browsingFor(58_000, rest), { intervalMinutes: 1, ...settings });

/** A person for whom a break is due at once. */
export const due = (browser: Browser, settings: Partial<Settings> = {}, rest: Partial<State> = {}) =>
  preset(browser, browsingFor(61_000, rest), { intervalMinutes: 1, ...settings });

/** The same promise; its failure carries the stored state. */
export const orState = <T>(browser: Browser, waiting: Promise<T>): Promise<T> =>
  waiting.catch(async cause => {
    const { state } = await stored(browser);
    throw new Error(`${cause} The state: ${JSON.stringify(state)}`, { cause });
  });
