import fc from "fast-check";
import { describe, test } from "vitest";
import { type DrawnDay, drawn, randomSpans } from "../day/randomDay.ts";
import { timeLimit } from "../depth.ts";
import { playAndJudge, search } from "./property.ts";

const hourMs = 3_600_000;

/** The daylight saving changes of 2026, by zone: the instant of each. */
const changes: readonly (readonly [string, number])[] = [
  ["Europe/Berlin", Date.UTC(2026, 2, 29, 1)],
  ["Europe/Berlin", Date.UTC(2026, 9, 25, 1)],
  ["America/New_York", Date.UTC(2026, 2, 8, 7)],
  ["America/New_York", Date.UTC(2026, 10, 1, 6)],
  ["Pacific/Auckland", Date.UTC(2026, 3, 4, 14)],
  ["Australia/Lord_Howe", Date.UTC(2026, 9, 3, 15, 30)],
];

const minute = (choices: readonly number[]) => fc.constantFrom(...choices);

/** Working hours that begin and end near the change, the same on every day, some of them over midnight. */
const anyHours = fc
  .array(
    fc.record({ from: minute([0, 55, 120, 125, 180, 1420]), to: minute([5, 60, 130, 181, 190, 1440]) }),
    {
      maxLength: 2,
    },
  )
  .map(ranges => Array.from({ length: 7 }, () => ranges.filter(({ from, to }) => from !== to)));

/** A day that begins up to 15 minutes before the change. */
const aroundTheChange = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc
    .tuple(days, fc.constantFrom(...changes), fc.integer({ min: 0, max: 15 }), fc.option(anyHours))
    .map(([day, [timeZone, at], before, hours]) => ({
      ...day,
      ...{ timeZone, start: at - before * 60_000, settings: { ...day.settings, hours } },
    }));

/** A day that begins up to 15 minutes before the hour at which the person's days end; Limber starts a new daily record in it. */
const aroundMidnight = (days: fc.Arbitrary<DrawnDay>): fc.Arbitrary<DrawnDay> =>
  fc
    .tuple(days, fc.integer({ min: 0, max: 15 }), fc.option(anyHours), fc.constantFrom(0, 3, 6))
    .map(([day, before, hours, dayEndsAtHour]) => ({
      ...day,
      timeZone: "UTC",
      start: Date.UTC(2026, 2, 2) + (24 + dayEndsAtHour) * hourMs - before * 60_000,
      settings: { ...day.settings, hours, dayEndsAtHour },
    }));

describe("active time and working hours are right", { timeout: timeLimit }, () => {
  test("in the night of a daylight saving change, with working hours in it", () =>
    search(
      "clocks change",
      aroundTheChange(drawn(randomSpans(["kill", "tab"], ["suspended"]), false)),
      playAndJudge(),
    ));
  test("around midnight or the chosen end of the day", () =>
    search(
      "the end of the day",
      aroundMidnight(drawn(randomSpans(["kill", "tab"], ["suspended"]))),
      playAndJudge(),
    ));
  test("around midnight, while the time zone changes", () =>
    search(
      "midnight and time zones",
      aroundMidnight(drawn(randomSpans(["timeZone", "kill", "tab"], ["suspended"]))),
      playAndJudge(),
    ));
});
