import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withArrived } from "../../../../src/core/arrivedSettings.ts";
import { itemBytes } from "../../../../src/core/sync/limits.ts";
import {
  arrivedOf,
  mergeStamped,
  ownStamped,
  packSettings,
  type StampedSettings,
  unpackSettings,
} from "../../../../src/core/sync/stampedSettings.ts";

const at = Date.UTC(2026, 2, 2);

const anyStamped: fc.Arbitrary<StampedSettings> = fc
  .array(
    fc.tuple(
      fc.constantFrom("intervalMinutes", "snoozeMinutes", "maxReturns"),
      fc.record({ at: fc.integer({ min: 1, max: 4 }), value: fc.integer({ min: 1, max: 4 }) }),
    ),
    { maxLength: 4 },
  )
  .map(entries => new Map(entries));

describe("the settings of this computer", () => {
  it("travel with the times of their changes, if they were changed and are no matter of the computer", () => {
    const stored = {
      tempo: "gentle",
      theme: "dark",
      voiceName: "Anna",
      changedAt: { tempo: at, voiceName: at },
    };
    expect(ownStamped(stored)).toEqual(
      new Map([
        ["tempo", { at, value: "gentle" }],
        // Changed before the times were kept: any other change is later.
        ["theme", { at: 1, value: "dark" }],
      ]),
    );
  });

  it("travel when they were set back to the default, too", () =>
    expect(ownStamped({ changedAt: { tempo: at } }).get("tempo")).toEqual({ at, value: "standard" }));
});

describe("the last changes of all computers", () => {
  it("are the same in any order, in any groups, and however often", () =>
    fc.assert(
      fc.property(anyStamped, anyStamped, anyStamped, (one, two, three) => {
        const all = mergeStamped(one, two, three);
        expect(mergeStamped(three, mergeStamped(two, one))).toEqual(all);
        expect(mergeStamped(all, two)).toEqual(all);
      }),
    ));

  it("win by their time", () => {
    const early = new Map([["tempo", { at: 1, value: "gentle" }]]);
    const late = new Map([["tempo", { at: 2, value: "brisk" }]]);
    expect(mergeStamped(late, early)).toEqual(late);
  });

  it("that this computer lacks are what arrives, and hold there", () => {
    const stored = { tempo: "brisk", note: "Slowly", changedAt: { tempo: at, note: at + 9 } };
    const other = new Map([
      ["tempo", { at: at + 1, value: "gentle" }],
      ["note", { at: at + 1, value: "Fast" }],
    ]);
    const arrived = arrivedOf(ownStamped(stored), mergeStamped(ownStamped(stored), other));
    expect(arrived).toEqual({ tempo: "gentle", changedAt: { tempo: at + 1 } });
    expect(withArrived(stored, arrived)).toMatchObject({ tempo: "gentle", note: "Slowly" });
    expect(arrivedOf(ownStamped(stored), ownStamped(stored))).toBeUndefined();
  });
});

describe("the settings in one item", () => {
  const settings = ownStamped({ tempo: "gentle", note: "x".repeat(250), changedAt: { tempo: at, note: at } });

  it("come back as they were", () =>
    expect(unpackSettings(JSON.parse(JSON.stringify(packSettings(settings, "s.aaaa", 8000))))).toEqual(
      settings,
    ));

  it("that have no room for all leave the largest out", () => {
    const packed = packSettings(settings, "s.aaaa", 200);
    expect([...unpackSettings(packed).keys()]).toEqual(["tempo"]);
    expect(itemBytes("s.aaaa", packed)).toBeLessThanOrEqual(200);
  });

  it("are read one by one: unknown, unreadable and staying ones are left out", () => {
    const stored = {
      ...{ tempo: [at, "gentle"], theme: [at, "pink"], note: "Slowly", chair: [at, 3] },
      ...{ snoozeMinutes: ["late", 5], holdCalls: [at, true], sync: [at, true], fewWords: [at] },
    };
    expect([...unpackSettings(stored).keys()]).toEqual(["tempo"]);
    for (const foreign of [undefined, null, "x", [], 7]) expect(unpackSettings(foreign).size).toBe(0);
  });
});
