import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { minutes } from "../../../../src/core/time/time.ts";
import { isWithin, nextChange, untilTomorrow, type Week } from "../../../../src/core/time/workingHours.ts";
import { instantOf, wallClock } from "../../../../src/core/time/zonedTime.ts";

const at = (iso: string) => Date.parse(iso);
const iso = (instant: number | null) =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16);
const office: Week = [
  ...Array.from({ length: 5 }, () => [
    { from: 9 * 60, to: 12 * 60 },
    { from: 13 * 60, to: 17 * 60 },
  ]),
  [],
  [],
];
const nights: Week = Array.from({ length: 7 }, () => [{ from: 22 * 60, to: 6 * 60 }]);

describe("until tomorrow", () => {
  it.each([
    ["in the evening", "2026-03-02T22:10:00Z", "UTC", "2026-03-03T06:00"],
    ["after midnight", "2026-03-03T00:30:00Z", "UTC", "2026-03-04T06:00"],
    ["in another zone", "2026-03-02T22:10:00Z", "Asia/Tokyo", "2026-03-03T21:00"],
    ["over the night that loses an hour", "2026-03-28T21:00:00Z", "Europe/Berlin", "2026-03-29T04:00"],
    ["over the night that gains one", "2026-10-24T21:00:00Z", "Europe/Berlin", "2026-10-25T05:00"],
    ["in a zone of half hours", "2026-03-02T12:00:00Z", "Asia/Kolkata", "2026-03-03T00:30"],
  ])("ends at six in the morning %s", (_, now, zone, end) => {
    expect(iso(untilTomorrow(at(now), zone, null))).toBe(end);
  });

  it("ends with the start of tomorrow's hours, where it has some", () => {
    expect(iso(untilTomorrow(at("2026-03-02T18:00:00Z"), "UTC", office))).toBe("2026-03-03T09:00");
    expect(iso(untilTomorrow(at("2026-03-06T18:00:00Z"), "UTC", office))).toBe("2026-03-07T06:00");
  });
});

describe("working hours", () => {
  it("are several ranges a day, by the clock on the wall", () => {
    const within = (time: string, zone = "UTC") => isWithin(office, at(`2026-03-02T${time}Z`), zone);
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

  it("go on over midnight", () => {
    expect(isWithin(nights, at("2026-03-02T23:00:00Z"), "UTC")).toBe(true);
    expect(isWithin(nights, at("2026-03-02T05:59:00Z"), "UTC")).toBe(true);
    expect(isWithin(nights, at("2026-03-02T06:00:00Z"), "UTC")).toBe(false);
    expect(iso(nextChange(nights, at("2026-03-02T23:00:00Z"), "UTC"))).toBe("2026-03-03T06:00");
  });

  it.each([
    ["before work", "2026-03-02T07:00:00Z", "2026-03-02T09:00"],
    ["at work", "2026-03-02T09:00:00Z", "2026-03-02T12:00"],
    ["at lunch", "2026-03-02T12:30:00Z", "2026-03-02T13:00"],
    ["over the weekend", "2026-03-06T17:00:00Z", "2026-03-09T09:00"],
  ])("change next %s", (_, now, next) => expect(iso(nextChange(office, at(now), "UTC"))).toBe(next));

  it("never change where there are none, or nothing else", () => {
    const never: Week = Array.from({ length: 7 }, () => []);
    const always: Week = Array.from({ length: 7 }, () => [{ from: 0, to: 1440 }]);
    expect(nextChange(never, at("2026-03-02T07:00:00Z"), "UTC")).toBeNull();
    expect(nextChange(always, at("2026-03-02T07:00:00Z"), "UTC")).toBeNull();
  });

  it.each([
    ["loses an hour", "2026-03-28T12:00:00Z", "2026-03-30T07:00"],
    ["gains an hour", "2026-10-24T12:00:00Z", "2026-10-26T08:00"],
  ])("hold over the night that %s", (_, now, next) => {
    expect(iso(nextChange(office, at(now), "Europe/Berlin"))).toBe(next);
  });

  it.each([
    ["that does not exist, as the clock is put forward", "2026-03-29T00:30:00Z", "2026-03-29T01:00"],
    ["that is there twice, begin once more", "2026-10-25T01:00:00Z", "2026-10-25T01:30"],
  ])("begin at a time %s", (_, now, next) => {
    const early: Week = Array.from({ length: 7 }, () => [{ from: 150, to: 300 }]);
    expect(iso(nextChange(early, at(now), "Europe/Berlin"))).toBe(next);
  });

  it("are different after the change that is named, and the same before it, in any zone", () => {
    const minute = fc.integer({ min: 0, max: 1440 });
    const weeks = fc.array(fc.array(fc.record({ from: minute, to: minute }), { maxLength: 3 }), {
      minLength: 7,
      maxLength: 7,
    });
    const zones = fc.constantFrom("UTC", "Asia/Kolkata", "Europe/Berlin", "Australia/Lord_Howe");
    const instants = fc.integer({ min: Date.UTC(2026, 0), max: Date.UTC(2027, 0) });
    fc.assert(
      fc.property(
        weeks,
        zones,
        instants,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (week, zone, now, share) => {
          const next = nextChange(week, now, zone);
          const until = next ?? now + minutes(60 * 24 * 7);
          expect(isWithin(week, now + share * (until - 1 - now), zone)).toBe(isWithin(week, now, zone));
          if (next !== null) expect(isWithin(week, next, zone)).not.toBe(isWithin(week, now, zone));
        },
      ),
    );
  });
});

describe("the clock on the wall", () => {
  it("leads back to the instant, in every zone, but for the hour that is there twice", () => {
    const zones = fc.constantFrom(
      "UTC",
      "Europe/Berlin",
      "America/New_York",
      "Australia/Lord_Howe",
      "Asia/Kathmandu",
    );
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }), zones, (instant, zone) => {
        const local = wallClock(instant, zone);
        const back = instantOf(local, zone);
        expect(wallClock(back, zone)).toBe(local);
        expect(Math.abs(back - instant)).toBeLessThanOrEqual(minutes(60));
      }),
    );
  });

  it("goes on by as much as it was put forward, where a time does not exist", () => {
    expect(iso(instantOf(Date.UTC(2026, 2, 29, 2, 30), "Europe/Berlin"))).toBe("2026-03-29T01:30");
  });
});
