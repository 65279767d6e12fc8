import { describe, expect, it } from "vitest";
import { breaksTaken, emptyDay } from "../../../../src/core/history/day.ts";
import { readDevices } from "../../../../src/core/sync/devices.ts";
import { addDevices, countsOf, totalOf } from "../../../../src/core/sync/totals.ts";

const own = {
  ...emptyDay("2026-11-29"),
  activeMs: 60_900,
  full: 1,
  timeline: "a540b1",
  longestSittingMs: 60_000,
};
const others = readDevices({
  "m.aaaa.2026-11": "29:1o.2..........3c;28:1o.1",
  "m.bbbb.2026-11": "29:1o.1",
  "y.bbbb": "2026-01:1o.5",
});

describe("the days of several computers", () => {
  const days = addDevices(new Map([[own.date, own]]), others);

  it("add up by date, with the course of this computer and the longest sitting of all", () => {
    expect(days.get("2026-11-29")).toEqual({ ...own, activeMs: 180_000, full: 4, longestSittingMs: 120_000 });
    expect(days.get("2026-11-28")).toEqual({ ...emptyDay("2026-11-28"), activeMs: 60_000, full: 1 });
  });

  it("add up to one total, folded months included", () => {
    const total = totalOf(countsOf([own]), others);
    expect(total).toMatchObject({ activeMs: 300_000, full: 10 });
    expect(breaksTaken({ ...total, short: 2, moved: 1 })).toBe(13);
  });
});
