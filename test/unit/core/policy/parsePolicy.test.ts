import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { effectiveSettings } from "../../../../src/core/policy/effectiveSettings.ts";
import { parsePolicy } from "../../../../src/core/policy/parsePolicy.ts";
import { noPolicy } from "../../../../src/core/policy/policy.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";

const prescription = {
  format: "limber-prescription",
  version: 1,
  stretches: [{ stretch: "sitAndRotate", reps: 8, stopSeconds: 2, sets: 1 }],
  intervalMinutes: 50,
};

const whyOf = (stored: object) => parsePolicy(stored).ignored.map(({ name, why }) => `${name}: ${why}`);

describe("a policy", () => {
  test.each([undefined, null, {}, [], 5, "policy"])("is none for the value %j", stored => {
    expect(parsePolicy(stored)).toEqual({ policy: noPolicy, ignored: [] });
  });

  test("says of each setting its value, its limits and its lock", () => {
    const hours = [[{ from: 540, to: 1020 }], [], [], [], [], [], []];
    const { policy, ignored } = parsePolicy({
      intervalMinutes: { value: 45, min: 20 },
      sitAndRotate_reps: { max: 10 },
      hours: { value: hours, locked: true },
      addedCallHosts: { value: ["meet.example.org"] },
      holdCalls: { locked: true },
      historyOff: true,
      sync: { value: false, locked: true },
    });
    expect(ignored).toEqual([]);
    expect(policy.values).toEqual({
      intervalMinutes: 45,
      hours,
      addedCallHosts: ["meet.example.org"],
      sync: false,
    });
    expect(policy.limits).toEqual({
      intervalMinutes: { min: 20, max: 240 },
      sitAndRotate_reps: { min: 1, max: 10 },
    });
    expect([...policy.locked]).toEqual(["hours", "holdCalls", "sync"]);
    expect(policy.isHistoryOff).toBe(true);
  });

  test("brings the settings of a prescription, all of them locked if it is; a field of its own says more", () => {
    const { policy, ignored } = parsePolicy({
      intervalMinutes: { value: 40 },
      prescription: { value: prescription, locked: true },
    });
    expect(ignored).toEqual([]);
    expect(policy.values).toMatchObject({
      ...{ intervalMinutes: 40, sitAndRotate_reps: 8, note: "" },
      excludedStretches: ["standingBackArch", "rotateLegs", "sitRotateSideBend", "sitBackArch"],
    });
    expect(policy.locked.has("sitAndRotate_stopSeconds") && policy.locked.has("intervalMinutes")).toBe(true);
    expect(policy.locked.has("tempo")).toBe(false);
  });

  test("names each field that it ignores, with the reason, and keeps the others", () => {
    const ignored = {
      colour: { value: "red" },
      hasOwnProperty: { value: 1 },
      tempo: "brisk",
      theme: { value: "dark", lock: true },
      voice: { value: true, locked: "yes" },
      snoozeMinutes: { value: 61 },
      watching: { value: 1 },
      patienceMinutes: { value: 2, min: 3 },
      maxSnoozes: { min: 5, max: 4 },
      maxReturns: { max: 11 },
      idleSeconds: { min: 20.5 },
      chimes: { min: 1 },
      prescription: { value: { ...prescription, stretches: [] } },
      historyOff: "yes",
    };
    expect(whyOf({ ...ignored, nudgeLevel: { value: "badge" } })).toEqual([
      "colour: unknown",
      "hasOwnProperty: unknown",
      "tempo: form",
      "theme: form",
      "voice: form",
      "snoozeMinutes: value",
      "watching: value",
      "patienceMinutes: value",
      "maxSnoozes: limits",
      "maxReturns: limits",
      "idleSeconds: limits",
      "chimes: limits",
      "prescription: value",
      "historyOff: form",
    ]);
    expect(parsePolicy({ ...ignored, nudgeLevel: { value: "badge" } }).policy).toEqual({
      ...noPolicy,
      values: { nudgeLevel: "badge" },
    });
  });

  it("never throws, and leaves settings that Limber itself would store", () => {
    const names = [...Object.keys(defaultSettings), "prescription", "historyOff"];
    const number = fc.oneof(fc.integer({ min: -5, max: 300 }), fc.anything());
    const field = fc.record(
      { value: number, min: number, max: number, locked: fc.oneof(fc.boolean(), fc.anything()) },
      { requiredKeys: [] },
    );
    const stored = fc.dictionary(fc.constantFrom(...names), fc.oneof(field, fc.anything()));
    fc.assert(
      fc.property(stored, value => {
        const { policy, ignored } = parsePolicy(value);
        for (const [name, { min, max }] of Object.entries(policy.limits)) {
          const inForce = Number(Reflect.get(effectiveSettings({}, policy), name));
          expect(inForce >= min && inForce <= max).toBe(true);
        }
        const read = names.filter(name => Object.hasOwn(value, name));
        expect(ignored.length).toBeLessThanOrEqual(read.length);
        expect(parsePolicy(JSON.parse(JSON.stringify(value))).policy.isHistoryOff).toBe(policy.isHistoryOff);
      }),
    );
  });
});
