import { describe, expect, it } from "vitest";
import { lastDates } from "../../../../src/core/history/dates.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { streakOf } from "../../../../src/core/history/streak.ts";

const today = "2026-03-08";
const hour = 3_600_000;

/** Days up to today, a Sunday: `x` a day with a break, `-` one with browsing only, `.` one that is hardly there, a space none. */
function streak(drawn: string, hours: Parameters<typeof streakOf>[2] = null): number {
  const dates = lastDates(today, drawn.length);
  const days = [...drawn].flatMap((letter, index) => {
    const date = dates[index] ?? "";
    if (letter === " ") return [];
    return [{ ...emptyDay(date), full: letter === "x" ? 1 : 0, activeMs: letter === "." ? 0 : 5 * hour }];
  });
  return streakOf(new Map(days.map(day => [day.date, day])), today, hours, hour / 2);
}

const weekdays = [1, 2, 3, 4, 5, 6, 7].map(day => (day < 6 ? [{ from: 540, to: 1020 }] : []));

describe("the streak", () => {
  it.each([
    ["", 0],
    ["x", 1],
    ["-", 0],
    ["xxx", 3],
    ["xxx-", 3],
    ["xx-xxx", 5],
    ["xx--xxx", 3],
    ["x-xxx-xx", 5],
    ["x-xxxxxx-xx", 9],
    ["xx. xx", 4],
    ["x    x", 2],
  ])("of %j is %i", (drawn, days) => expect(streak(drawn)).toBe(days));

  it("passes over days without working hours", () => {
    expect(streak("xxxxx--", weekdays)).toBe(5);
    expect(streak("xxxxxxx", weekdays)).toBe(5);
  });
});
