import { describe, expect, it } from "vitest";
import { isWithin, nextChange } from "../../../../src/core/time/workingHours.ts";

const at = (time: string) => Date.parse(`2026-03-0${time}:00Z`);
const week = (from: number, to: number) =>
  Array.from({ length: 7 }, () => [{ from: from * 60, to: to * 60 }]);

describe("working hours, to the minute", () => {
  it("over midnight hold in the very last minute of the day", () => {
    expect(isWithin(week(22, 6), Date.parse("2026-03-02T23:59:59Z"), "UTC")).toBe(true);
  });

  it("that end where they begin last all day and all night", () => {
    const always = week(9, 9);
    for (const time of ["2T08:59", "2T09:00", "2T23:00"])
      expect(isWithin(always, at(time), "UTC")).toBe(true);
    expect(nextChange(always, at("2T10:00"), "UTC")).toBeNull();
  });

  it("of one day a week come round in seven days", () => {
    const monday = [[{ from: 9 * 60, to: 12 * 60 }], [], [], [], [], [], []];
    expect(nextChange(monday, at("2T12:00"), "UTC")).toBe(at("9T09:00"));
  });
});
