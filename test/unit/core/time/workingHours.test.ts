import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutes } from "../../../../src/core/time/time.ts";
import {
  isWithin,
  longestHours,
  nextChange,
  type Range,
  untilTomorrow,
  type Week,
} from "../../../../src/core/time/workingHours.ts";

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null) =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16);

/** A range of hours on each day of a week. */
const daily = (from: number, to: number): Week => Array.from({ length: 7 }, () => [{ from, to }]);
const workdays = (...ranges: Range[]): Week => [ranges, ranges, ranges, ranges, ranges, [], []];
const office = workdays({ from: 9 * 60, to: 12 * 60 }, { from: 13 * 60, to: 17 * 60 });
const nights = daily(22 * 60, 6 * 60);
const early = daily(150, 300);

describe("the longest hours", () => {
  it.each([
    ["the longest range", office, 4],
    ["a night", nights, 8],
    ["ranges that touch", workdays({ from: 600, to: 660 }, { from: 660, to: 780 }), 3],
    ["days that touch", daily(0, 1440), 168],
    ["none", workdays(), 0],
  ])("are those of %s", (_, week, hours) => expect(longestHours(week)).toBe(minutes(hours * 60)));
});

describe("until tomorrow", () => {
  it.each([
    ["in the evening", "2026-03-02T22:10:00Z", "UTC", "2026-03-03T06:00"],
    ["after midnight, the same day", "2026-03-03T00:30:00Z", "UTC", "2026-03-03T06:00"],
    ["in the last minute of the night", "2026-03-03T05:59:59Z", "UTC", "2026-03-03T06:00"],
    ["in the morning, the next day", "2026-03-03T06:00:00Z", "UTC", "2026-03-04T06:00"],
    ["in another time zone", "2026-03-02T22:10:00Z", "Asia/Tokyo", "2026-03-03T21:00"],
    ["in the night that loses an hour", "2026-03-28T21:00:00Z", "Europe/Berlin", "2026-03-29T04:00"],
    ["in the night that gains an hour", "2026-10-24T21:00:00Z", "Europe/Berlin", "2026-10-25T05:00"],
    ["in a time zone of half hours", "2026-03-02T12:00:00Z", "Asia/Kolkata", "2026-03-03T00:30"],
  ])("ends at 06:00 %s", (_, now, timeZone, end) => {
    expect(iso(untilTomorrow(at(now), timeZone, null))).toBe(end);
  });

  it("ends when tomorrow's working hours begin, or at 06:00 if tomorrow has none", () => {
    expect(iso(untilTomorrow(at("2026-03-02T18:00:00Z"), "UTC", office))).toBe("2026-03-03T09:00");
    expect(iso(untilTomorrow(at("2026-03-06T18:00:00Z"), "UTC", office))).toBe("2026-03-07T06:00");
  });

  it.each([
    [
      "with the working hours of the day that has just begun",
      "2026-03-03T00:30:00Z",
      office,
      "2026-03-03T09:00",
    ],
    ["with the next night shift", "2026-03-03T00:30:00Z", nights, "2026-03-03T22:00"],
    ["before an early shift, when it begins", "2026-03-03T01:00:00Z", early, "2026-03-03T02:30"],
    ["in an early shift, when the next one begins", "2026-03-03T03:00:00Z", early, "2026-03-04T02:30"],
    ["before work, with tomorrow's working hours", "2026-03-03T08:00:00Z", office, "2026-03-04T09:00"],
  ])("ends after midnight %s", (_, now, week, end) => {
    expect(iso(untilTomorrow(at(now), "UTC", week))).toBe(end);
  });

  it("ends with the earliest of tomorrow's ranges", () => {
    const unsorted = workdays({ from: 13 * 60, to: 17 * 60 }, { from: 9 * 60, to: 12 * 60 });
    expect(iso(untilTomorrow(at("2026-03-02T18:00:00Z"), "UTC", unsorted))).toBe("2026-03-03T09:00");
  });

  it.each([
    ["as much later as the clock is put forward, if it skips", "2026-03-28T12:00:00Z", "2026-03-29T01:30"],
    ["the first time, if it shows that twice,", "2026-10-24T12:00:00Z", "2026-10-25T00:30"],
  ])("ends %s the start of the working hours", (_, now, end) => {
    expect(iso(untilTomorrow(at(now), "Europe/Berlin", early))).toBe(end);
  });
});

describe("working hours", () => {
  it("are several ranges a day, by the wall clock", () => {
    const within = (time: string, timeZone = "UTC") => isWithin(office, at(`2026-03-02T${time}Z`), timeZone);
    expect([
      within("08:59:59"),
      within("09:00:00"),
      within("12:00:00"),
      within("13:00:00"),
      within("17:00:00"),
    ]).toEqual([false, true, false, true, false]);
    expect(within("08:30:00", "Europe/Berlin")).toBe(true);
    expect(isWithin(office, at("2026-03-07T10:00:00Z"), "UTC")).toBe(false);
  });

  it("continue past midnight if they end before they begin", () => {
    const within = (time: string) => isWithin(nights, at(`2026-03-02T${time}Z`), "UTC");
    expect([within("23:00:00"), within("23:59:59"), within("05:59:00"), within("06:00:00")]).toEqual([
      ...[true, true, true, false],
    ]);
    expect(iso(nextChange(nights, at("2026-03-02T23:00:00Z"), "UTC"))).toBe("2026-03-03T06:00");
  });

  it("continue from Sunday into Monday", () => {
    const sunday: Week = [[], [], [], [], [], [], [{ from: 22 * 60, to: 6 * 60 }]];
    expect(isWithin(sunday, at("2026-03-02T05:59:00Z"), "UTC")).toBe(true);
    expect(iso(nextChange(sunday, at("2026-03-02T05:59:00Z"), "UTC"))).toBe("2026-03-02T06:00");
  });

  it.each([
    ["before work", "2026-03-02T07:00:00Z", "2026-03-02T09:00"],
    ["at work", "2026-03-02T09:00:00Z", "2026-03-02T12:00"],
    ["at lunch", "2026-03-02T12:30:00Z", "2026-03-02T13:00"],
    ["over the weekend", "2026-03-06T17:00:00Z", "2026-03-09T09:00"],
  ])("change next %s", (_, now, next) => expect(iso(nextChange(office, at(now), "UTC"))).toBe(next));

  it("on one day of the week change a week later", () => {
    const monday: Week = [[{ from: 9 * 60, to: 12 * 60 }], [], [], [], [], [], []];
    expect(iso(nextChange(monday, at("2026-03-02T12:00:00Z"), "UTC"))).toBe("2026-03-09T09:00");
  });

  it.each([
    ["there are none", daily(0, 0).map(() => []), false],
    ["every day is one from midnight to midnight", daily(0, 1440), true],
    ["they end when they begin", daily(9 * 60, 9 * 60), true],
  ])("never change if %s", (_, week, isOn) => {
    for (const time of ["07:00", "08:59", "09:00", "23:00"]) {
      const now = at(`2026-03-02T${time}:00Z`);
      expect(isWithin(week, now, "UTC")).toBe(isOn);
      expect(nextChange(week, now, "UTC")).toBeNull();
    }
  });

  it.each([
    ["loses an hour", "2026-03-28T12:00:00Z", "2026-03-30T07:00"],
    ["gains an hour", "2026-10-24T12:00:00Z", "2026-10-26T08:00"],
  ])("keep to the wall clock after the night that %s", (_, now, next) => {
    expect(iso(nextChange(office, at(now), "Europe/Berlin"))).toBe(next);
  });

  it.each([
    ["that the wall clock skips", "2026-03-29T00:30:00Z", "2026-03-29T01:00"],
    ["that the wall clock shows twice, the second time too", "2026-10-25T01:00:00Z", "2026-10-25T01:30"],
  ])("begin at a time %s", (_, now, next) => {
    expect(iso(nextChange(early, at(now), "Europe/Berlin"))).toBe(next);
  });

  it("differ after the next change, and not before it, in any time zone", () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    const weeks = fc.array(fc.array(fc.record({ from: minute, to: minute }), { maxLength: 3 }), {
      minLength: 7,
      maxLength: 7,
    });
    const timeZones = fc.constantFrom(
      "UTC",
      "Asia/Kolkata",
      "Europe/Berlin",
      "Australia/Lord_Howe",
      "+05:45",
    );
    const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
    const shares = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(weeks, timeZones, instants, shares, (week, timeZone, now, share) => {
        const next = nextChange(week, now, timeZone);
        const until = next ?? now + minutes(60 * 24 * 7);
        const isOn = isWithin(week, now, timeZone);
        expect(isWithin(week, now + share * (until - 1 - now), timeZone)).toBe(isOn);
        if (next !== null) expect(isWithin(week, next, timeZone)).not.toBe(isOn);
      }),
    );
  });
});
