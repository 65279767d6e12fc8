import { describe, expect, test } from "vitest";
import { day, secondsOf } from "../day/day.ts";
import { always, dueSeconds, type Rules, truth } from "./oracle.ts";

const rules: Rules = {
  ...{ intervalMinutes: 30, naturalBreakMinutes: 5, idleSeconds: 60 },
  ...{ count: "browsing", watching: true },
};

const minutesOf = (drawn: string, changed: Partial<Rules> = {}) =>
  (truth(secondsOf(day(drawn)), always({ ...rules, ...changed })).active.at(-1) ?? 0) / 60;

describe("the truth about a day", () => {
  test.each([
    ["aaaa", 4, "input counts"],
    ["a.a", 3, "a gap under 2 minutes counts"],
    ["a..a", 2, "a gap of 2 minutes does not count"],
    ["a....a", 2, "nor does a gap just under a natural break"],
    ["a.....a", 1, "a natural break starts active time from zero"],
    ["aLa", 2, "locked time never counts, however short"],
    ["aLLLLLa", 1, "a long enough lock is a break too"],
    ["aoooooooa", 2, "another application in front is no break"],
    ["a,,,,,a", 1, "an absence behind another application is a break"],
    ["awwwwwwa", 8, "watching counts"],
    ["aw..a", 3, "a gap may follow watching"],
    ["azzzzzza", 1, "a suspended machine is a gap"],
    ["axxxxxxa", 1, "a closed browser is a gap"],
    ["ajjjjjja", 1, "a clock that jumped ahead is a gap"],
  ])("%s is %i: %s", (drawn, minutes) => expect(minutesOf(drawn)).toBe(minutes));

  test("the settings count all time at the computer, and no watching", () => {
    expect(minutesOf("aooa", { count: "computer" })).toBe(4);
    expect(minutesOf("awwa", { watching: false })).toBe(2);
  });

  test("a break is due when active time reaches the interval", () => {
    const activities = secondsOf(day("a..aaaaa"));
    expect(
      dueSeconds(truth(activities, always({ ...rules, intervalMinutes: 3 })), {
        ...rules,
        intervalMinutes: 3,
      }),
    ).toEqual([299]);
  });
});
