import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  endOfDay,
  localDay,
  minutes,
  seconds,
  startOfDay,
  zonedDateTime,
} from "../../../../src/core/time/time.ts";

describe("lengths of time", () => {
  it("are milliseconds", () => {
    expect([seconds(1.5), minutes(2)]).toEqual([1500, 120_000]);
  });
});

describe("the local day", () => {
  it.each([
    ["UTC", "2026-03-02T23:59:59.999Z", "2026-03-02"],
    ["UTC", "2026-03-03T00:00:00Z", "2026-03-03"],
    ["Europe/Berlin", "2026-03-02T23:00:00Z", "2026-03-03"],
    ["America/New_York", "2026-03-03T04:59:59Z", "2026-03-02"],
    ["Asia/Kathmandu", "2026-03-02T18:15:00Z", "2026-03-03"],
    ["+02:30", "2026-03-02T21:30:00Z", "2026-03-03"],
  ])("begins at midnight in %s: %s is on %s", (timeZone, instant, day) => {
    expect(localDay(Date.parse(instant), timeZone)).toBe(day);
  });

  it("changes at midnight after a day of 23 or 25 hours too", () => {
    const days = (...instants: string[]) =>
      instants.map(instant => localDay(Date.parse(instant), "Europe/Berlin"));
    expect(days("2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z")).toEqual(["2026-03-29", "2026-03-30"]);
    expect(days("2026-10-25T22:59:59Z", "2026-10-25T23:00:00Z")).toEqual(["2026-10-25", "2026-10-26"]);
  });
});

describe("a zoned date and time", () => {
  it("drops a fraction of a millisecond, at any instant", () => {
    expect(zonedDateTime(0.9, "UTC").epochMilliseconds).toBe(0);
    expect(zonedDateTime(-0.1, "UTC").epochMilliseconds).toBe(-1);
  });

  it("does not accept an unknown time zone", () => {
    expect(() => zonedDateTime(0, "Etc/Unknown")).toThrow(RangeError);
  });
});

describe("the start of the local day", () => {
  it.each([
    ["UTC", "2026-03-03T00:00:00Z", "2026-03-03T00:00:00Z"],
    ["Europe/Berlin", "2026-03-29T10:00:00Z", "2026-03-28T23:00:00Z"],
    ["Europe/Berlin", "2026-10-25T22:59:59Z", "2026-10-24T22:00:00Z"],
    // The wall clock goes from 23:59:59 to 01:00:00.
    ["Africa/Cairo", "2026-04-24T10:00:00Z", "2026-04-23T22:00:00Z"],
  ])("is midnight in %s, or when the wall clock skips it", (timeZone, instant, start) => {
    expect(startOfDay(Date.parse(instant), timeZone)).toBe(Date.parse(start));
  });
});

describe("the end of the local day", () => {
  it.each([
    ["UTC", "2026-03-03T10:00:00Z", 0, "2026-03-04T00:00:00Z"],
    ["UTC", "2026-03-03T03:59:59Z", 4, "2026-03-03T04:00:00Z"],
    ["Europe/Berlin", "2026-03-29T10:00:00Z", 0, "2026-03-29T22:00:00Z"],
    // The wall clock goes from 23:59:59 to 01:00:00.
    ["Africa/Cairo", "2026-04-23T10:00:00Z", 0, "2026-04-23T22:00:00Z"],
  ])("in %s, of the day of %s that ends at %s, is %s", (timeZone, instant, endsAtHour, end) => {
    expect(endOfDay(Date.parse(instant), timeZone, endsAtHour)).toBe(Date.parse(end));
  });

  it("comes after every instant of the day, and begins another one", () => {
    const zones = fc.constantFrom("UTC", "Europe/Berlin", "Africa/Cairo", "America/Santiago", "+05:45");
    const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) });
    fc.assert(
      fc.property(zones, instants, fc.integer({ min: 0, max: 12 }), (timeZone, at, endsAtHour) => {
        const day = (instant: number) => localDay(instant, timeZone, endsAtHour);
        const [start, end] = [startOfDay(at, timeZone, endsAtHour), endOfDay(at, timeZone, endsAtHour)];
        expect(start <= at && at < end).toBe(true);
        expect([day(start), day(end - 1)]).toEqual([day(at), day(at)]);
        expect(day(end)).not.toBe(day(at));
      }),
    );
  });
});
