import { expect, test } from "vitest";
import { daysOf, lastDates, shiftDate, weekdayOf } from "../../../../src/core/history/dates.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";

test("dates go over the ends of months and years", () => {
  expect(shiftDate("2026-03-01", -1)).toBe("2026-02-28");
  expect(lastDates("2026-01-02", 3)).toEqual(["2025-12-31", "2026-01-01", "2026-01-02"]);
});

test("the weekday of a date counts from Monday", () =>
  expect(["2026-03-02", "2026-03-08"].map(weekdayOf)).toEqual([0, 6]));

test("only days with a record are found", () => {
  const day = emptyDay("2026-03-02");
  expect(daysOf(new Map([[day.date, day]]), ["2026-03-01", "2026-03-02"])).toEqual([day]);
});
