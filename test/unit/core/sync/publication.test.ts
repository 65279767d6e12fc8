import { describe, expect, it } from "vitest";
import { readDevices } from "../../../../src/core/sync/devices.ts";
import { allBytes, itemBytes } from "../../../../src/core/sync/limits.ts";
import { noCounts } from "../../../../src/core/sync/packedCounts.ts";
import { publicationOf, type Told } from "../../../../src/core/sync/publication.ts";
import { totalOf } from "../../../../src/core/sync/totals.ts";

const day = { ...noCounts, activeMs: 14_400_000, full: 3, short: 1, nudges: 9, longestSittingMs: 2_400_000 };

/** So many years up to 2026, with five days a week. */
const years = (count: number) => {
  const dates = Array.from(
    { length: count * 365 },
    (_, index) => new Date(Date.UTC(2026, 10, 29) - index * 86_400_000),
  );
  const working = dates.filter(date => date.getUTCDay() % 6 > 0).map(date => date.toISOString().slice(0, 10));
  return new Map(working.map(date => [date, day]));
};

const told = (count: number): Told => ({
  ...{ device: "aaaa", name: "Desk", at: Date.UTC(2026, 10, 29), brokeAt: null },
  ...{ settings: new Map([["tempo", { at: 5, value: "gentle" }]]), days: years(count) },
});
const room = { bytes: 99_000, items: 500, itemBytes: 7900 };
const total = (items: Readonly<Record<string, unknown>>) => totalOf(new Map(), readDevices(items));

describe("what a device writes", () => {
  it("is itself, its settings and its days by month, with nothing folded while there is room", () => {
    const { items, foldedUntil } = publicationOf(told(2), room);
    expect(Object.keys(items)).toEqual(
      expect.arrayContaining(["d.aaaa", "s.aaaa", "m.aaaa.2026-11", "m.aaaa.2025-01"]),
    );
    expect(foldedUntil).toBeNull();
    expect(readDevices(items)[0]?.days).toEqual(told(2).days);
    // Two years of one computer.
    expect(allBytes(items)).toBeLessThan(16_000);
  });

  it("has the oldest months as sums where the room is short, and loses nothing", () => {
    const { items, foldedUntil } = publicationOf(told(4), { ...room, bytes: 9000 });
    expect(allBytes(items)).toBeLessThanOrEqual(9000);
    expect(foldedUntil).toMatch(/^202[56]-\d\d$/);
    expect(total(items)).toEqual(totalOf(told(4).days, []));
    const [device] = readDevices(items);
    expect([...(device?.days.keys() ?? [])].every(date => date.slice(0, 7) > (foldedUntil ?? ""))).toBe(true);
    expect(device?.older.has(foldedUntil ?? "")).toBe(true);
  });

  it("has few items where few are granted, and years as sums where months are too many", () => {
    const { items } = publicationOf(told(12), { bytes: 9000, items: 8, itemBytes: 1500 });
    expect(Object.keys(items).length).toBeLessThanOrEqual(8);
    for (const [key, value] of Object.entries(items)) expect(itemBytes(key, value)).toBeLessThanOrEqual(1500);
    expect(String(items["y.aaaa"])).toMatch(/;20\d\d:/);
    expect(total(items)).toEqual(totalOf(told(12).days, []));
  });

  it("has the oldest years as sums where months as sums are too many, the latest years last", () => {
    const { items, foldedUntil } = publicationOf(told(12), { ...room, bytes: 1500 });
    expect(allBytes(items)).toBeLessThanOrEqual(1500);
    expect(foldedUntil).toBe("2026-11");
    expect(String(items["y.aaaa"])).toMatch(/^2026-11:.*;2026-01:.*;20\d\d:[^-]*$/);
    expect(total(items)).toEqual(totalOf(told(12).days, []));
  });

  it("folds everything rather than to leave anything out", () => {
    const { items } = publicationOf(told(1), { ...room, bytes: 10 });
    expect(Object.keys(items).toSorted()).toEqual(["d.aaaa", "s.aaaa", "y.aaaa"]);
    expect(String(items["y.aaaa"])).toMatch(/^2026:[^;]*;2025:[^;]*$/);
    expect(total(items)).toEqual(totalOf(told(1).days, []));
  });
});
