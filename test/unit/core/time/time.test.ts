import { describe, expect, it } from "vitest";
import { localDay, minutes, seconds, startOfDay, zonedDateTime } from "../../../../src/core/time/time.ts";

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
