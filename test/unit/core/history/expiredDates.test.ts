import { describe, expect, it } from "vitest";
import { expiredDates } from "../../../../src/core/history/expiredDates.ts";

describe("the days that lose their timeline", () => {
  it("end 60 days before the new day, and begin a week before the last one", () => {
    const dates = expiredDates("2026-03-01", "2026-03-02");
    expect([dates[0], dates.at(-1), dates.length]).toEqual(["2025-12-25", "2026-01-01", 8]);
  });

  it("leave none out after a long absence, nor anything twice", () => {
    const dates = expiredDates("2025-03-02", "2026-03-02");
    expect([dates[0], dates.at(-1)]).toEqual(["2024-12-26", "2026-01-01"]);
    expect(new Set(dates).size).toBe(365 + 7);
  });

  it("are those of a week where the calendar has gone back", () =>
    expect(expiredDates("2026-03-03", "2026-03-02")).toHaveLength(7));
});
