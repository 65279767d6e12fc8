import { expect, test } from "vitest";
import { breakHours } from "../../../../src/core/history/breakHours.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";

test("a break belongs to the hour in which it began, also after midnight", () => {
  const day = { ...emptyDay("2026-03-02"), timeline: "a540b59r4b10m1b830r3" };
  const hours = breakHours([day, day]);
  expect(hours.map((count, hour) => [hour, count]).filter(([, count]) => count)).toEqual([
    [0, 2],
    [9, 2],
    [10, 2],
  ]);
  expect(hours).toHaveLength(24);
});
