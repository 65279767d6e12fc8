import { expect, test } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { longestSittings } from "../../../../src/core/history/sittings.ts";

test("the longest sittings come first, and none that was no sitting", () => {
  const days = [5, 40, 0, 25].map((minutes, index) => ({
    ...emptyDay(`2026-03-0${index + 1}`),
    longestSittingMs: minutes * 60_000,
  }));
  expect(longestSittings(days, 2).map(({ date }) => date)).toEqual(["2026-03-02", "2026-03-04"]);
  expect(longestSittings(days, 9)).toHaveLength(3);
});
