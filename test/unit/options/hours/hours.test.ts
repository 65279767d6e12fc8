import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readEnd, readTime, writeTime } from "../../../../options/hours/clockTime.ts";
import {
  type DraftRange,
  draftOf,
  endsNextDay,
  firstWeek,
  isWholeDay,
  suggestRange,
  weekOf,
  withCopies,
  withDay,
} from "../../../../options/hours/draft.ts";
import { isFaultless, problemsOf } from "../../../../options/hours/problems.ts";
import { minutes } from "../../../../src/core/time/time.ts";
import { isWithin } from "../../../../src/core/time/workingHours.ts";

const defaultWeek = firstWeek([0, 1, 2, 3, 4]);
const range = (from: string, to: string): DraftRange => ({ from: readTime(from), to: readEnd(to) });
const week = (...days: DraftRange[][]) => Array.from({ length: 7 }, (_, day) => days[day] ?? []);
const problems = (...days: DraftRange[][]) => problemsOf(week(...days)).map(day => day.join());

describe("times of day", () => {
  test.each([
    ["09:30", 570],
    ["00:00", 0],
    ["23:59:30", 1439],
    ["", null],
    ["9", null],
  ])("%o is minute %o", (value, minute) => expect(readTime(value)).toBe(minute));

  it("at the end of a range read midnight as the end of the day, and write it back as 00:00", () => {
    expect(readEnd("00:00")).toBe(1440);
    expect(writeTime(1440)).toBe("00:00");
    expect(writeTime(545)).toBe("09:05");
    expect(writeTime(null)).toBe("");
  });
});

describe("the draft of working hours", () => {
  it("starts as Monday to Friday, nine to five", () => {
    expect(defaultWeek.map(day => day.length)).toEqual([1, 1, 1, 1, 1, 0, 0]);
    expect(firstWeek([0, 1, 2, 3, 6]).map(day => day.length)).toEqual([1, 1, 1, 1, 0, 0, 1]);
    expect(isFaultless(defaultWeek)).toBe(true);
  });

  it("reports empty inputs and ranges of no length", () => {
    expect(problems([range("", "17:00")], [range("09:00", "")], [range("09:00", "09:00")])).toEqual([
      "empty",
      "empty",
      "equal",
      "",
      "",
      "",
      "",
    ]);
  });

  it("accepts adjacent ranges and reports overlapping ones, in any order", () => {
    expect(problems([range("09:00", "12:00"), range("12:00", "17:00")])[0]).toBe(",");
    expect(problems([range("13:00", "17:00"), range("09:00", "13:01")])[0]).toBe("overlap,overlap");
    expect(problems([range("09:00", "10:00"), range("09:00", "10:00")])[0]).toBe("overlap,overlap");
  });

  it("reports an overlap of a night with the next morning, from Sunday to Monday too", () => {
    expect(endsNextDay(range("22:00", "06:00"))).toBe(true);
    expect(endsNextDay(range("22:00", "00:00"))).toBe(false);
    expect(problems([range("22:00", "06:00")], [range("06:00", "12:00")])).toEqual(Array(7).fill(""));
    expect(problems([range("22:00", "06:00")], [range("05:59", "12:00")]).slice(0, 2)).toEqual([
      "overlap",
      "overlap",
    ]);
    expect(problems([range("05:00", "12:00")], [], [], [], [], [], [range("22:00", "06:00")])[6]).toBe(
      "overlap",
    );
  });

  it("accepts a whole day, and seven of them without overlap", () => {
    const day = range("00:00", "00:00");
    expect(isWholeDay(day)).toBe(true);
    expect(isFaultless(week(...Array.from({ length: 7 }, () => [day])))).toBe(true);
    expect(isWholeDay(draftOf([[{ from: 0, to: 0 }]])[0]?.[0] ?? range("", ""))).toBe(true);
  });

  it("becomes a week only if no input is empty", () => {
    expect(weekOf(week([range("09:00", "")]))).toBeUndefined();
    expect(weekOf(draftOf(defaultWeek))).toEqual(defaultWeek);
  });

  it("changes one day, and copies it to others", () => {
    const changed = withDay(draftOf(defaultWeek), 1, [range("08:00", "10:00")]);
    const copied = withCopies(changed, 1, [0, 1, 2, 3, 4]);
    expect(copied.map(day => day[0]?.from)).toEqual([480, 480, 480, 480, 480, undefined, undefined]);
  });

  it("reports an overlap exactly if two ranges contain the same minute by `isWithin` of the core", () => {
    const minute = fc.integer({ min: 0, max: 47 }).map(half => half * 30);
    const someRange = fc.record({ from: minute, to: minute }).filter(({ from, to }) => from !== to);
    const someDay = fc.array(someRange, { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(someDay, { minLength: 7, maxLength: 7 }), days => {
        const all = days.flatMap((ranges, day) =>
          ranges.map(one =>
            week()
              .with(day, [one])
              .map(weekDay => weekDay),
          ),
        );
        const monday = Date.UTC(2026, 2, 2);
        const twice = Array.from({ length: 336 }, (_, half) => monday + minutes(half * 30)).some(
          at => all.filter(one => isWithin(weekOf(one) ?? [], at, "UTC")).length > 1,
        );
        expect(isFaultless(days)).toBe(!twice);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the suggested range of a day", () => {
  test.each([
    [[], "09:00", "17:00"],
    [[range("09:00", "12:00")], "13:00", "17:00"],
    [[range("09:00", "21:00")], "22:00", "00:00"],
    [[range("09:00", "23:00")], "00:00", "09:00"],
    [[range("00:00", "10:00"), range("12:00", "00:00")], "10:00", "12:00"],
    [[range("20:00", "06:00")], "00:00", "20:00"],
  ])("after %o fits into the day", (ranges, from, to) => {
    expect(suggestRange(ranges)).toEqual(range(from, to));
  });

  it("is undefined if the day is full or has the maximum of ranges", () => {
    expect(suggestRange([range("00:00", "00:00")])).toBeUndefined();
    expect(suggestRange(Array.from({ length: 6 }, (_, i) => range(`0${i}:00`, `0${i}:30`)))).toBeUndefined();
  });
});
