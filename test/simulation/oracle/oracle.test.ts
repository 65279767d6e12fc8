import { describe, expect, test } from "vitest";
import { day, secondsOf } from "../day/day.ts";
import { always, dueSeconds, type Rules, truth } from "./oracle.ts";

const rules: Rules = {
  ...{ intervalMinutes: 30, naturalBreakMinutes: 5, idleSeconds: 60 },
  ...{ count: "browsing", watching: true },
};

const minutesOf = (drawn: string, changed: Partial<Rules> = {}) =>
  (truth(secondsOf(day(drawn)), always({ ...rules, ...changed })).active.at(-1) ?? 0) / 60;

describe("the truth about a day, by the words of the gap rule", () => {
  test.each([
    ["aaaa", 4, "input counts"],
    ["a.a", 3, "a gap under 2 minutes counts"],
    ["a..a", 2, "from 2 minutes on the clock stands still"],
    ["a....a", 2, "up to the length of a natural break"],
    ["a.....a", 1, "which starts the clock again"],
    ["aLa", 2, "locked never counts, however short"],
    ["aLLLLLa", 1, "and long enough is a break too"],
    ["aoooooooa", 2, "another application in front is no break"],
    ["a,,,,,a", 1, "but nobody there is"],
    ["awwwwwwa", 8, "watching counts"],
    ["aw..a", 3, "and is followed by a gap of its own"],
    ["azzzzzza", 1, "a suspended machine is a gap"],
    ["axxxxxxa", 1, "a closed browser is a gap"],
    ["ajjjjjja", 1, "a clock that jumped ahead is a gap"],
  ])("%s is %i: %s", (drawn, minutes) => expect(minutesOf(drawn)).toBe(minutes));

  test("the person may count all time at the computer, and not count watching", () => {
    expect(minutesOf("aooa", { count: "computer" })).toBe(4);
    expect(minutesOf("awwa", { watching: false })).toBe(2);
  });

  test("a break falls due when active time reaches the interval", () => {
    const lived = secondsOf(day("a..aaaaa"));
    expect(
      dueSeconds(truth(lived, always({ ...rules, intervalMinutes: 3 })), { ...rules, intervalMinutes: 3 }),
    ).toEqual([299]);
  });
});
