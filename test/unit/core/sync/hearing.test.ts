import { describe, expect, it } from "vitest";
import { readDevices } from "../../../../src/core/sync/devices.ts";
import { hear } from "../../../../src/core/sync/hearing.ts";
import { newMemory } from "../../../../src/core/sync/memory.ts";

const at = Date.UTC(2026, 10, 29);
const others = (broke: number, more: object = {}) =>
  readDevices({ "d.bbbb": { name: "Laptop", at, broke }, "s.bbbb": { tempo: [at, "gentle"] }, ...more });

describe("what is heard of other computers", () => {
  it("is their last break, once", () => {
    const first = hear(newMemory("aaaa"), {}, undefined, others(at, { "d.cccc": { at, broke: at + 7 } }));
    expect(first.brokeAt).toBe(at + 7);
    const again = hear(first.memory, {}, undefined, others(at, { "d.cccc": { at, broke: at + 7 } }));
    expect(again.brokeAt).toBeUndefined();
    expect(again.memory).toBe(first.memory);
    expect(hear(first.memory, {}, undefined, others(at + 1)).brokeAt).toBe(at + 1);
    // One that was taken back there.
    expect(hear(first.memory, {}, undefined, others(at - 1)).brokeAt).toBeUndefined();
  });

  it("is what they changed later, and stays when they are gone", () => {
    const own = { note: "Slowly", changedAt: { note: at } };
    const { arrived, settings } = hear(newMemory("aaaa"), own, undefined, others(at));
    expect(arrived).toEqual({ tempo: "gentle", changedAt: { tempo: at } });
    expect([...settings.keys()].toSorted()).toEqual(["note", "tempo"]);
    expect(hear(newMemory("aaaa"), own, arrived, []).arrived).toEqual(arrived);
    const changed = { tempo: "brisk", changedAt: { tempo: at + 1 } };
    expect(hear(newMemory("aaaa"), changed, arrived, others(at)).arrived).toBeUndefined();
  });
});
