import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../../src/core/history/day.ts";
import { daysOf, read, refusalOf } from "../examples.ts";
import { workrave } from "./examples.ts";

const first = {
  ...emptyDay("2026-11-27"),
  ...{ activeMs: 11_368_000, nudges: 5, moved: 2, naturalBreaks: 1, skipped: 2, snoozed: 3 },
};
const second = { ...emptyDay("2026-11-28"), activeMs: 12_742_000, moved: 1 };

/** A history of these lines. */
const lines = (...all: string[]) => ["WorkRaveStats 4", ...all, ""].join("\n");
const day = (date = "27 10 126", stop = date) => `D ${date} 9 0 ${stop} 17 0`;

describe("Workrave's history", () => {
  it("gives the day of each start, in the month that is meant, with its rest breaks and its active time", () =>
    expect(daysOf(workrave)).toEqual([first, second]));

  it("is read without its trailing blanks, with Windows' line ends, and in version 3", () => {
    expect(daysOf(workrave.replaceAll(" \n", "\r\n"))).toEqual([first, second]);
    expect(daysOf(workrave.replace("Stats 4", "Stats 3"))).toEqual([first, second]);
  });

  it("counts the later of two records of one day, with its own numbers only", () => {
    const twice = workrave + workrave.split("\n").slice(6, 7).join("\n");
    expect(daysOf(`${twice}\nm 6 60 0 0 0 0 0\n`)[1]).toEqual({ ...second, activeMs: 60_000, moved: 0 });
  });

  it("is active no longer than from start to stop", () =>
    expect(daysOf(lines(day(), "m 6 86000 0 0 0 0 0"))[0]?.activeMs).toBe(8 * 3_600_000));

  it("ignores the old line M, and takes the time from the older line G", () =>
    expect(daysOf(lines(day(), "M 6 999 1 1 1 1 1", "G 120"))[0]?.activeMs).toBe(120_000));

  it("leaves days before 2020 out and says how many, unless all are", () => {
    const text = lines(day("4 10 114"), "m 6 60 0 0 0 0 0", day(), "m 6 60 0 0 0 0 0");
    expect(read(text)).toMatchObject({ file: { leftOut: 1, days: [{ date: "2026-11-27" }] } });
    expect(refusalOf(lines(day("4 10 114")))).toBe("tooEarly: 2014-11-04");
  });

  it.each([
    ["a later version", workrave.replace("Stats 4", "Stats 5"), "laterVersion: 5"],
    ["no version", "WorkRaveStats\n", "wrongValue: WorkRaveStats"],
    ["the month 12", lines(day("1 12 126")), /^badDate: D 1 12 126/],
    ["a day of the next year", lines(day("1 1 127")), "inFuture: 2027-02-01"],
    ["a stop before the start", lines(day("27 10 126", "26 10 126")), /^wrongValue: D 27/],
    ["a day cut off", lines("D 27 10 126 9"), /^wrongValue: D 27/],
    ["counts before a day", lines("B 1 7 0 0 0 0 0 0 0"), /^wrongValue: B 1/],
    ["a break cut off", lines(day(), "B 1 7 0 0"), /^wrongValue: B 1/],
    ["a million breaks", lines(day(), "B 1 7 0 1000000 0 0 0 0 0"), /^absurd: B 1/],
    ["fewer breaks than none", lines(day(), "B 1 7 0 -2 0 0 0 0 0"), /^wrongValue: B 1/],
    ["less time than none", lines(day(), "m 1 -60"), "wrongValue: m 1 -60"],
    ["words", lines(day(), "B one"), "wrongValue: B one"],
  ])("with %s is refused", (_, text, why) =>
    typeof why === "string" ? expect(refusalOf(text)).toBe(why) : expect(refusalOf(text)).toMatch(why),
  );
});
