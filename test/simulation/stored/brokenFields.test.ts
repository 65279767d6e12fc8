import { describe, expect, test } from "vitest";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { sampleOf, timeLimit } from "../depth.ts";
import { problemsAfter, usualMinutes } from "./afterwards.ts";
import { absurd, fieldsOf, withField } from "./junk.ts";
import { examples, record, settings } from "./storedExamples.ts";
import { start } from "./storedPlaces.ts";

/** Strange values that are valid nevertheless. */
const lawful = new Set([
  "pause.until: null",
  "hours.0.0.to: from 1970",
  // Limber believes a pause that ends far ahead.
  "pause.until: from 2100",
]);

/** More minutes where the interval falls back to thirty minutes, or where a routine waits a quarter of an hour. */
const minutesFor = (path: string) =>
  path === "intervalMinutes" ? 44 : /^routine\b/.test(path) ? 28 : usualMinutes;

let offset = 0;

/** Plays a browser for each absurd value in one field under a key, alternating the browsers; reports what goes wrong. */
async function problemsWith(
  area: "local" | "session",
  key: string,
  whole: unknown,
  path: string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, [name, value]] of sampleOf([...Object.entries(absurd).entries()], offset++, 30, 5)) {
    if (lawful.has(`${path}: ${name}`)) continue;
    const broken = withField(whole, path, value);
    const flavour = index % 2 === 0 ? "chromium" : "firefox";
    const prepare = ({ storage }: SimulatedBrowser) => void storage[area].data.set(key, broken);
    const found = await problemsAfter(flavour, prepare, minutesFor(path));
    wrong.push(...found.map(problem => `${name} in ${flavour}: ${problem}`));
  }
  return wrong;
}

describe("Limber recovers from any value in one field", { timeout: timeLimit }, () => {
  for (const { state, part } of examples)
    test.each(fieldsOf(state).filter(path => path.startsWith(part)))(
      `state${part && ` with ${state.nudge.is}`}: %s`,
      async path => expect(await problemsWith("local", "state", { version: 1, ...state }, path)).toEqual([]),
    );
  test.each(fieldsOf(record))("day: %s", async path =>
    expect(await problemsWith("local", "day.2026-03-02", record, path)).toEqual([]),
  );
  test.each(fieldsOf(settings))("settings: %s", async path =>
    expect(await problemsWith("local", "settings", settings, path)).toEqual([]),
  );
  const today = { ...record, date: "2026-03-02" };
  const unsaved = { since: start, shouldWarn: false, state: examples[0]?.state, today };
  test.each(["since", "shouldWarn", "state", "today", "today.date"])("unsaved: %s", async path =>
    expect(await problemsWith("session", "unsaved", unsaved, path)).toEqual([]),
  );
});

test("an unreadable field goes to the quarantine, and nothing else is lost with it", async () => {
  let left = new Map<string, unknown>();
  await problemsAfter("chromium", ({ storage }) => {
    storage.local.data.set("state", { version: 1, snoozes: "many", pause: { until: null } });
    left = storage.local.data;
  });
  expect(JSON.stringify(left.get("quarantine"))).toContain("many");
  expect(left.get("state")).toMatchObject({ snoozes: 0, pause: { until: null } });
});
