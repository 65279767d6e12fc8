import { expect, test } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { outcomesOf, silencesOf } from "../../../../src/core/history/reminders.ts";

const day = {
  ...emptyDay("2026-03-02"),
  ...{ nudges: 5, full: 1, short: 1, moved: 1, naturalBreaks: 2, snoozed: 3, skipped: 1, unanswered: 1 },
  timeline: "a540b30f10b5f20s4b10p60o30d7",
};

test("the outcomes of days add up", () =>
  expect(outcomesOf([day, day])).toEqual({
    ...{ shown: 10, taken: 6, naturalBreaks: 4, snoozed: 6, skipped: 2, unanswered: 2 },
  }));

test("the reasons for silence come with the longest first", () => {
  expect(silencesOf([day, day])).toEqual([
    { kind: "paused", minutes: 120 },
    { kind: "fullscreen", minutes: 60 },
    { kind: "otherAppDue", minutes: 14 },
    { kind: "audible", minutes: 8 },
  ]);
  expect(silencesOf([])).toEqual([]);
});
