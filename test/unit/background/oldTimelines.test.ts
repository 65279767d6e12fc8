import { expect, test } from "vitest";
import { simulateBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import { bundleFor, messages } from "../../simulation/bundle.ts";

const minute = 60_000;

/** A browser at ten in the evening of 2 March, with what is stored already. */
async function evening(stored: Record<string, unknown> = {}) {
  const writes: string[][] = [];
  const browser = simulateBrowser({
    source: await bundleFor("chromium"),
    messages: messages(),
    start: Date.UTC(2026, 2, 2, 22),
    timeZone: "UTC",
    watch: ({ name, args }) =>
      void (name === "storage.local.set" && writes.push(Object.keys(Object(args[0])))),
  });
  for (const [key, value] of Object.entries(stored)) browser.storage.local.data.set(key, value);
  await browser.begin();
  browser.idle.input(20 * minute);
  await browser.advance(minute);
  const record = (date: string) => Object(browser.storage.local.data.get(`day.${date}`));
  return { browser, writes, record };
}

test("the first event of a day takes the timeline from the records of 60 days before, and nothing else", async () => {
  const old = { activeMs: 1000, timeline: "a540b25", added: "later" };
  const stored = { "day.2026-01-02": old, "day.2026-01-03": old };
  const { browser, writes, record } = await evening(stored);
  expect(record("2026-01-02")).toEqual(old);
  browser.idle.input(4 * 60 * minute);
  await browser.advance(3 * 60 * minute);
  expect(record("2026-01-02")).toEqual({ activeMs: 1000, added: "later" });
  expect(record("2026-01-03")).toEqual(old);
  expect(writes.filter(keys => keys.includes("day.2026-01-02"))).toHaveLength(1);
});

test("the night belongs to the day before where days end later", async () => {
  const { browser, record } = await evening({ settings: { dayEndsAtHour: 3 } });
  browser.idle.input(6 * 60 * minute);
  await browser.advance(6 * 60 * minute);
  expect(record("2026-03-02").timeline).toMatch(/^a1320/);
  expect(record("2026-03-02").activeMs).toBe(5 * 60 * minute);
  expect(record("2026-03-03").timeline).toMatch(/^a180/);
  expect(Number(record("2026-03-03").activeMs)).toBeGreaterThan(58 * minute);
});
