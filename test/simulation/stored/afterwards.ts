import { isTimeline } from "../../../src/core/history/timelineForm.ts";
import type { Flavour } from "../../simulatedBrowser/core.ts";
import { type SimulatedBrowser, simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { backgrounds, texts } from "../day/builds.ts";
import { openings } from "../day/openings.ts";
import { settings } from "./storedExamples.ts";
import { start } from "./storedPlaces.ts";

const minute = 60_000;
const rest = 6;

/** Minutes enough for a break and a nudge. */
export const usualMinutes = 16;

const field = (value: unknown, name: string): unknown => Reflect.get(Object(value), name);

/**
 * Starts a browser with broken stored data, plays a natural break and some minutes of browsing, and reports everything that
 * goes wrong: Limber must recognize the break, count the time, nudge, and throw nothing.
 */
export async function problemsAfter(
  flavour: Flavour,
  prepare: (browser: SimulatedBrowser) => void,
  minutes = usualMinutes,
): Promise<string[]> {
  let nudges = 0;
  const browser = simulateBrowser({
    ...{ flavour, source: backgrounds[flavour], messages: texts, start },
    watch: ({ name, from }) => {
      if (from === "background" && openings.has(name)) nudges++;
    },
  });
  browser.storage.local.data.set("settings", settings);
  prepare(browser);
  await browser.begin("startup");
  browser.idle.input(minute);
  await browser.advance((1 + rest) * minute);
  browser.idle.input((minutes - 1 - rest) * minute);
  await browser.advance((minutes - 1 - rest) * minute);
  const state = browser.storage.local.data.get("state");
  const day = browser.storage.local.data.get("day.2026-03-02");
  const browsed = minutes - 1 - rest;
  const active = Number(field(field(state, "clock"), "activeMs")) / minute;
  const { timeline, ...numbers } = Object(day);
  const counts = Object.values(numbers).map(Number);
  const isTimelineRead = isTimeline(String(timeline));
  return [
    ...browser.errors.map(String),
    ...browser.log.filter(([level]) => level === "error").map(said => said.join(" ")),
    // The last heartbeat may be missing.
    ...(active >= browsed - 3 && active <= browsed + 0.1 ? [] : [`${active} minutes active of ${browsed}`]),
    ...(Number(field(day, "naturalBreaks")) > 0 ? [] : ["no natural break"]),
    ...(counts.length > 0 && counts.every(count => Number.isFinite(count) && count >= 0) && isTimelineRead
      ? []
      : [`a day of ${JSON.stringify(day)}`]),
    ...(nudges > 0 ? [] : ["no nudge"]),
    ...("snoozes" in {} ? ["a prototype is changed"] : []),
  ];
}
