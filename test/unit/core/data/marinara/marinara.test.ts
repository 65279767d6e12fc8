import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../../src/core/history/day.ts";
import { daysOf, now, read, refusalOf } from "../examples.ts";
import { marinaraCsv, marinaraJson } from "./examples.ts";

const minute = 60_000;
const active = (date: string, minutes: number) => ({ ...emptyDay(date), activeMs: minutes * minute });
const days = [active("2026-11-27", 65), active("2026-11-28", 10)];

const json = (change: object) => JSON.stringify({ ...JSON.parse(marinaraJson), ...change });
const oneAt = (end: number) => json({ pomodoros: [end], durations: [1, 1500], timezones: [1, 0] });

describe("Marinara's history", () => {
  it("gives the same days from JSON and from CSV, each part of a session on its side of midnight", () => {
    expect(daysOf(marinaraJson)).toEqual(days);
    expect(daysOf(marinaraCsv)).toEqual(days);
  });

  it("is read also where the head of the CSV has the words of another language, or a spreadsheet its line ends", () => {
    const [, ...rows] = marinaraCsv.split("\n");
    const head = "Ende,Datum,Uhrzeit,Zeit,Zone,Dauer";
    expect(daysOf([head, ...rows].join("\r\n"))).toEqual(days);
  });

  it("that is empty has no day, and is no fault", () => {
    expect(daysOf('{"durations":[],"pomodoros":[],"timezones":[],"version":1}')).toEqual([]);
    expect(daysOf(`${marinaraCsv.split("\n")[0]}\n`)).toEqual([]);
  });

  it("counts a zone west of UTC backwards", () => {
    const text = json({
      pomodoros: [Date.UTC(2026, 10, 27, 3) / minute],
      durations: [1, 60],
      timezones: [1, 480],
    });
    expect(daysOf(text)).toEqual([active("2026-11-26", 1)]);
  });

  it("leaves sessions before 2020 out and says how many days, unless all are", () => {
    const old = Date.UTC(2019, 5, 1, 12) / minute;
    const some = json({ pomodoros: [old, now / minute - 60], durations: [2, 60], timezones: [2, 0] });
    expect(read(some)).toMatchObject({ file: { leftOut: 1, days: [{ activeMs: minute }] } });
    expect(refusalOf(oneAt(old))).toBe("tooEarly: 2019-06-01");
  });

  it.each([
    ["stamps of 1970", oneAt(1500), "tooEarly: 1970-01-02"],
    ["seconds for minutes", oneAt(now / 1000), /^otherUnit: \d+/],
    ["milliseconds for minutes", oneAt(now), /^otherUnit: \d+/],
    ["a session next week", oneAt((now + 7 * 86_400_000) / minute), "inFuture: 2026-12-06"],
    ["a later version", json({ version: 2 }), "laterVersion: 2"],
    ["no list", json({ pomodoros: null }), "wrongValue: pomodoros"],
    ["half a minute", json({ pomodoros: [1.5, 2, 3] }), "wrongValue: pomodoros"],
    ["a list cut off", json({ durations: [3] }), "wrongValue: durations"],
    ["too few lengths", json({ durations: [2, 1500] }), "uneven: durations"],
    ["too few zones", json({ timezones: [2, -60] }), "uneven: timezones"],
    ["a billion sessions in two numbers", json({ durations: [1e9, 1500] }), "wrongValue: durations"],
    ["a session of three days", json({ durations: [3, 259_200] }), "absurd: 259200"],
    ["a session of a negative length", json({ durations: [3, -5] }), "absurd: -5"],
    ["a zone a day away", json({ timezones: [3, 1500] }), "absurd: -1500"],
  ])("with %s is refused", (_, text, why) =>
    typeof why === "string" ? expect(refusalOf(text)).toBe(why) : expect(refusalOf(text)).toMatch(why),
  );

  it("with a damaged line in its CSV is refused, and names the line", () =>
    expect(refusalOf(marinaraCsv.replace("1795804800", "soon"))).toMatch(/^wrongValue: 2026-11-27T19:40/));
});
