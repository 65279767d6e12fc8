import { describe, expect, it } from "vitest";
import { addActive, breaksTaken, emptyDay, raiseSitting, tally } from "../../../../src/core/history/day.ts";

const day = emptyDay("2026-03-02");

describe("a day", () => {
  it("begins with every count at 0", () => {
    const { date, timeline, doses, ...counts } = day;
    expect([date, timeline, doses]).toEqual(["2026-03-02", "", ""]);
    expect(new Set(Object.values(counts))).toEqual(new Set([0]));
  });

  it("counts one by one, and takes back down to 0", () => {
    const twice = tally(tally(day, "snoozed"), "snoozed");
    expect(twice).toEqual({ ...day, snoozed: 2 });
    expect(tally(twice, "snoozed", -1)).toEqual({ ...day, snoozed: 1 });
    expect(tally(twice, "snoozed", -3)).toEqual(day);
  });

  it("adds active time, and takes it back down to 0", () => {
    const active = addActive(day, 5000);
    expect(addActive(active, 1000)).toEqual({ ...day, activeMs: 6000 });
    expect(addActive(active, -6000)).toEqual(day);
  });

  it("keeps the longest of its sittings", () =>
    expect(raiseSitting(raiseSitting(day, 5000), 4000)).toEqual({ ...day, longestSittingMs: 5000 }));

  it("has as breaks its full and short routines and those without one, not the partial ones", () => {
    const taken = { ...day, full: 2, short: 3, moved: 4, partial: 5 };
    expect(breaksTaken(taken)).toBe(9);
  });
});
