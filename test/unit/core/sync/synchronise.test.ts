import { describe, expect, it } from "vitest";
import { readDevices } from "../../../../src/core/sync/devices.ts";
import { allBytes, syncLimits } from "../../../../src/core/sync/limits.ts";
import { afterRefusal, newMemory } from "../../../../src/core/sync/memory.ts";
import { noCounts } from "../../../../src/core/sync/packedCounts.ts";
import { look, writeOf } from "../../../../src/core/sync/synchronise.ts";

const at = Date.UTC(2026, 10, 29);
const memory = newMemory("aaaa");
const days = new Map(
  Array.from({ length: 300 }, (_, index) => [
    new Date(at - index * 86_400_000).toISOString().slice(0, 10),
    { ...noCounts, activeMs: 7_200_000, full: 2 },
  ]),
);
const told = { name: "Desk", brokeAt: null, days };
const write = (area: object, from = memory, limits = syncLimits) =>
  writeOf({ memory: from, area: { ...area }, at }, new Map(), told, limits);

describe("a look at the synchronised storage", () => {
  const area = { "d.aaaa": { at, broke: at }, "d.bbbb": { at, broke: at - 9 } };

  it("joins, and hears the others but not itself", () => {
    const seen = look({ memory, area, own: undefined, arrived: undefined, at });
    expect(seen.memory.since).toBe(at);
    expect(seen.heard?.brokeAt).toBe(at - 9);
  });

  it("ends the part of this computer if everything was removed after it joined", () => {
    const removed = { ...area, "r.bbbb": { at: at + 5 } };
    const inputs = { area: removed, own: undefined, arrived: undefined, at: at + 9 };
    expect(look({ ...inputs, memory: { ...memory, since: at } })).toEqual({
      memory: { ...memory, since: at, removedAt: at + 5 },
      heard: undefined,
    });
    expect(look({ ...inputs, memory }).heard).toBeDefined();
  });
});

describe("a device that takes more than its part where there is no room", () => {
  const limits = { bytes: 4000, itemBytes: 2000, items: 512 };
  const giving = (area: object) =>
    look({ memory, area: { ...area }, own: undefined, arrived: undefined, at }, limits).memory.givesRoom;
  const large = write({}, memory, limits).set;
  const other = { "m.bbbb.2026-11": "x".repeat(1700) };

  it("gives room, once", () => {
    expect(giving({ ...large, ...other })).toBe(true);
    const next = write({ ...large, ...other }, memory, limits);
    const after: Record<string, unknown> = { ...large, ...other, ...next.set };
    for (const key of next.remove) delete after[key];
    expect(giving(after)).toBe(false);
  });

  it("gives none while there is enough, or while it has no days to fold", () => {
    expect(giving({ ...large, "m.bbbb.2026-11": "x" })).toBe(false);
    expect(
      giving({ "y.aaaa": "x".repeat(1900), "m.bbbb.2026-11": "x".repeat(1990), "m.bbbb.2026-10": "x" }),
    ).toBe(false);
  });
});

describe("a write", () => {
  it("has what differs, and takes away what is needless of its own", () => {
    const first = write({});
    expect(first.remove).toEqual([]);
    const area = { ...first.set, "m.aaaa.2019-01": "01:1", "m.bbbb.2019-01": "01:1", "r.aaaa": { at } };
    expect(write(area)).toEqual({ set: {}, remove: ["m.aaaa.2019-01"], isShort: false, foldedUntil: null });
  });

  it("gives room for the others, and takes needless items away first where there is none for both", () => {
    const limits = { bytes: 4000, itemBytes: 2000, items: 512 };
    const alone = write({}, memory, limits);
    const left = limits.bytes - allBytes(alone.set);
    const area = { ...alone.set, "m.bbbb.2026-11": "x".repeat(left - 20) };
    const next = write(area, memory, limits);
    expect(next.foldedUntil).not.toBeNull();
    expect(next.remove.length).toBeGreaterThan(0);
    expect(next.isShort).toBe(true);
    const after = { ...area, ...next.set } as Record<string, unknown>;
    for (const key of next.remove) delete after[key];
    const total = (items: Record<string, unknown>) =>
      readDevices(items).find(({ id }) => id === "aaaa")?.older.size ?? 0;
    expect(total(after)).toBeGreaterThan(0);
  });

  it("is smaller after each refusal for want of room", () => {
    const limits = { ...syncLimits, bytes: 3600 };
    const once = afterRefusal(memory, at, "full");
    const folded = [memory, once, afterRefusal(once, at, "full")].map(
      from => write({}, from, limits).foldedUntil ?? "",
    );
    expect(folded).toEqual([...new Set(folded)].toSorted());
    expect(write({}, afterRefusal(memory, at, "often"), limits).foldedUntil ?? "").toBe(folded[0]);
  });
});
