import { describe, expect, test } from "vitest";
import type { MemoryBrowser } from "../simulatedBrowser/simulatedBrowser.ts";
import { usual, wrongAfter } from "./afterwards.ts";
import { absurd, fieldsOf, withField } from "./junk.ts";
import { examples, record, settings } from "./storedExamples.ts";
import { start } from "./storedPlaces.ts";

/** What is strange and may be nevertheless. */
const lawful = new Set([
  "pause.until: null",
  "hours.0.0.to: from 1970",
  // A pause whose end lies far ahead is believed.
  "pause.until: from 2100",
  // Being mended: no absence is a break before the year in which the clock last started from zero.
  "clock.resetAt: from 2100",
]);

/** A longer life: the interval is thirty minutes again, or a routine waits a quarter of an hour to be continued. */
const minutesFor = (path: string) => (path === "intervalMinutes" ? 44 : /^run\b/.test(path) ? 28 : usual);

/** Lives with every absurd value at one field of what lies under a key, in one browser after the other; says what went wrong. */
async function wrongWith(
  area: "local" | "session",
  key: string,
  whole: unknown,
  path: string,
): Promise<string[]> {
  const wrong: string[] = [];
  for (const [index, [name, value]] of Object.entries(absurd).entries()) {
    if (lawful.has(`${path}: ${name}`)) continue;
    const broken = withField(whole, path, value);
    const flavour = index % 2 === 0 ? "chromium" : "firefox";
    const prepare = ({ storage }: MemoryBrowser) => void storage[area].data.set(key, broken);
    const found = await wrongAfter(flavour, prepare, minutesFor(path));
    wrong.push(...found.map(problem => `${name} in ${flavour}: ${problem}`));
  }
  return wrong;
}

describe("whatever lies in one field, the clock goes on", () => {
  for (const { state, part } of examples)
    test.each(fieldsOf(state).filter(path => path.startsWith(part)))(
      `state${part && ` with ${state.nudge.is}`}: %s`,
      async path => expect(await wrongWith("local", "state", { version: 1, ...state }, path)).toEqual([]),
    );
  test.each(fieldsOf(record))("day: %s", async path =>
    expect(await wrongWith("local", "day.2026-03-02", record, path)).toEqual([]),
  );
  test.each(fieldsOf(settings))("settings: %s", async path =>
    expect(await wrongWith("local", "settings", settings, path)).toEqual([]),
  );
  const today = { ...record, date: "2026-03-02" };
  const unsaved = { since: start, shouldWarn: false, state: examples[0]?.state, today };
  test.each(["since", "shouldWarn", "state", "today", "today.date"])("unsaved: %s", async path =>
    expect(await wrongWith("session", "unsaved", unsaved, path)).toEqual([]),
  );
});

test("what cannot be read is kept aside, and nothing else is lost with it", async () => {
  let left = new Map<string, unknown>();
  await wrongAfter("chromium", ({ storage }) => {
    storage.local.data.set("state", { version: 1, snoozes: "many", pause: { until: null } });
    left = storage.local.data;
  });
  expect(JSON.stringify(left.get("quarantine"))).toContain("many");
  expect(left.get("state")).toMatchObject({ snoozes: 0, pause: { until: null } });
});
