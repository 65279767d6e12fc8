import { describe, expect, it } from "vitest";
import { packDevice, readDevices, removedAt } from "../../../../src/core/sync/devices.ts";

const at = Date.UTC(2026, 10, 29);

const area = {
  "d.aaaa": packDevice("Desk", at, at - 5),
  "s.aaaa": { tempo: [at, "gentle"] },
  "m.aaaa.2026-11": "29:1o.1;28:1o.2",
  "m.aaaa.2026-10": "01:1o.3",
  "y.aaaa": "2026-09:1o.4;2025:1o.5",
  "d.bbbb": packDevice("Laptop", at, null),
};

describe("the devices in the synchronised storage", () => {
  it("are read with their names, times, settings and days", () => {
    const [desk, laptop] = readDevices(area);
    expect(desk).toMatchObject({ id: "aaaa", name: "Desk", seenAt: at, brokeAt: at - 5 });
    expect([...(desk?.days.keys() ?? [])].toSorted()).toEqual(["2026-10-01", "2026-11-28", "2026-11-29"]);
    expect([...(desk?.older.keys() ?? [])]).toEqual(["2026-09", "2025"]);
    expect(desk?.settings.get("tempo")).toEqual({ at, value: "gentle" });
    expect(laptop).toMatchObject({ id: "bbbb", brokeAt: undefined });
  });

  it("count no day of a month or a year that they have folded", () => {
    const folding = { ...area, "y.aaaa": "2026-11:1o.3;2025:1o.5;2025-04:1o.1", "m.aaaa.2025-07": "01:1o.1" };
    const [desk] = readDevices(folding);
    expect([...(desk?.days.keys() ?? [])]).toEqual(["2026-10-01"]);
    expect([...(desk?.older.keys() ?? [])]).toEqual(["2026-11", "2025"]);
  });

  it("lose what is foreign, later or broken, and nothing else", () => {
    const broken = {
      ...area,
      ...{ "d.aaaa": 7, "s.bbbb": "x", "m.aaaa.2026-10": null, "y.aaaa": [], "z.cccc": 1, notes: {} },
      "d.cccc": { name: "x".repeat(999), at: "today", broke: -1, later: true },
    };
    const devices = readDevices(broken);
    expect(devices.map(({ id }) => id)).toEqual(["aaaa", "bbbb", "cccc"]);
    expect(devices[0]).toMatchObject({ name: "", seenAt: undefined });
    expect(devices[0]?.days.size).toBe(2);
    expect(devices[2]).toMatchObject({ name: "x".repeat(40), seenAt: undefined, brokeAt: undefined });
  });

  it("are none in an empty storage, nor where all that is left is the mark of a removal", () => {
    expect(readDevices({})).toEqual([]);
    expect(readDevices({ "r.aaaa": { at } })).toEqual([]);
  });
});

describe("the removal of everything", () => {
  it("is the last one of any computer", () => {
    expect(removedAt({ "r.aaaa": { at }, "r.bbbb": { at: at + 1 }, "r.cccc": { at: "now" } })).toBe(at + 1);
    expect(removedAt(area)).toBe(0);
  });
});
