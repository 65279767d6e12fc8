import { describe, expect, it } from "vitest";
import { dateFault, isDate } from "../../../../../src/core/data/days/dates.ts";
import { now } from "../examples.ts";

describe("a date", () => {
  it.each(["2026-02-28", "2024-02-29"])("%s is a day of the calendar", date =>
    expect(isDate(date)).toBe(true),
  );

  it.each(["2026-02-29", "2026-13-01", "2026-1-1", "20260101", "2026-01-01T00:00", "+002026-01-01", ""])(
    "%j is none",
    date => expect(isDate(date)).toBe(false),
  );

  it("lies from 2020 on, and not after the day that has begun in the easternmost zone", () => {
    const faults = ["2019-12-31", "2020-01-01", "2026-11-30", "2026-12-01", "2026-02-30"].map(date =>
      dateFault(date, now),
    );
    expect(faults).toEqual(["tooEarly", undefined, undefined, "inFuture", "badDate"]);
  });
});
