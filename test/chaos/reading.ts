import { parseDay } from "../../src/core/nudge/parse/parseDay.ts";
import { parseState } from "../../src/core/nudge/parse/parseState.ts";
import { isDue } from "../../src/core/nudge/rules.ts";
import { parseSettings } from "../../src/core/parseSettings.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { Browser } from "../browsers/browser.ts";
import type { Rules } from "./judge/log.ts";
import type { Reading } from "./judge/verdict.ts";

const sum = (values: readonly number[]) => values.reduce((all, each) => all + each, 0);

/** The settings in force that the judge needs. Of these browsers Chromium reports no other application. */
export const rulesOf = ({ name }: Browser, { intervalMinutes, count }: Settings): Rules => ({
  reportsFocus: name === "firefox",
  intervalMs: intervalMinutes * 60_000,
  countsEverything: count === "computer",
});

/** The stored settings. */
export const settingsIn = async (browser: Browser): Promise<Settings> =>
  parseSettings((await browser.storage()).settings).settings;

/**
 * What Limber has stored; `undefined` while an absence is open, whose length decides later what it is, and while the newest
 * state is in the session's memory.
 */
export async function read(browser: Browser): Promise<Reading | undefined> {
  const hasUnsaved = "chrome.storage.session.get('unsaved').then(({ unsaved }) => unsaved !== undefined)";
  if (await browser.fromBehind(hasUnsaved)) return undefined;
  const all = await browser.storage();
  const { state } = parseState(all.state, Date.now());
  const { settings } = parseSettings(all.settings);
  const days = Object.entries(all).flatMap(([key, value]) =>
    key.startsWith("day.") ? [parseDay(value, key.slice("day.".length)).day] : [],
  );
  if (state.clock.gap) return undefined;
  return {
    at: state.clock.accountedUntil,
    clockMs: state.clock.activeMs,
    dayMs: sum(days.map(({ activeMs }) => activeMs)),
    breaks: sum(days.map(({ naturalBreaks }) => naturalBreaks)),
    skipped: sum(days.map(({ skipped }) => skipped)),
    routines: sum(days.map(({ full, short, partial }) => full + short + partial)),
    isDue: isDue(state, settings),
  };
}
