import { Ajv2020 as Ajv } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import schema from "../../../../../src/core/data/prescription/prescription.schema.json" with { type: "json" };
import {
  changesOf,
  type Prescription,
  prescriptionOf,
  settingsOf,
} from "../../../../../src/core/data/prescription/prescription.ts";
import {
  prescriptionLink,
  prescriptionText,
} from "../../../../../src/core/data/prescription/prescriptionFile.ts";
import {
  mostCharacters,
  readPrescription,
} from "../../../../../src/core/data/prescription/readPrescription.ts";
import { parseSettings } from "../../../../../src/core/parseSettings.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { tempos } from "../../../../../src/core/routine/tempo.ts";
import { bounds, defaultSettings, isNote } from "../../../../../src/core/settings.ts";
import { doses } from "../../routine/plans.ts";

const matches = new Ajv({ strict: true }).compile(schema);

const prescriptions: fc.Arbitrary<Prescription> = fc.record({
  stretches: fc
    .shuffledSubarray([...stretchIds], { minLength: 1 })
    .chain(ids => fc.tuple(...ids.map(stretch => doses.map(dose => ({ stretch, ...dose }))))),
  tempo: fc.constantFrom(...tempos),
  intervalMinutes: fc.integer(bounds.intervalMinutes),
  note: fc.string({ unit: "grapheme", maxLength: 60 }).filter(isNote),
});

const usual = prescriptionOf({ ...defaultSettings, note: "Two weeks, then call me." });
const changed = (change: object) =>
  readPrescription(
    JSON.stringify({ ...JSON.parse(prescriptionText(usual)), checksum: undefined, ...change }),
  );

describe("a prescription", () => {
  it("comes back from its file and from its link as it was written", () =>
    fc.assert(
      fc.property(prescriptions, fc.webUrl(), (prescription, address) => {
        expect(readPrescription(prescriptionText(prescription))).toEqual({ prescription });
        expect(readPrescription(`${address}${prescriptionLink(prescription)}`)).toEqual({ prescription });
        expect(prescriptionLink(prescription)).toMatch(/^#[\w.~%=-]+$/);
        matches(JSON.parse(prescriptionText(prescription)));
        expect(matches.errors).toBeNull();
      }),
    ));

  it("brings settings that are sound, and names every one that it changes", () =>
    fc.assert(
      fc.property(prescriptions, prescription => {
        const after = { ...defaultSettings, ...settingsOf(prescription) };
        expect(parseSettings(after)).toEqual({ settings: after, unreadable: [] });
        const names = Object.keys(after).filter(
          name =>
            JSON.stringify(Reflect.get(after, name)) !== JSON.stringify(Reflect.get(defaultSettings, name)),
        );
        expect(new Set(changesOf(prescription, defaultSettings).map(({ name }) => name))).toEqual(
          new Set(names),
        );
        expect(changesOf(prescription, after)).toEqual([]);
      }),
    ));

  it("may be written by hand, without checksum, note, tempo, interval and rest", () => {
    const hand = {
      ...{ format: "limber-prescription", version: 1 },
      stretches: [{ stretch: "sitBackArch", reps: 8, stopSeconds: 3, sets: 2 }],
    };
    expect(matches(hand)).toBe(true);
    expect(readPrescription(JSON.stringify(hand))).toEqual({
      prescription: { stretches: [{ ...hand.stretches[0], restSeconds: 30 }], note: "" },
    });
  });

  it("with the longest note fits into what is read", () => {
    const long = { ...usual, note: "😀".repeat(280) };
    expect(prescriptionLink(long).length).toBeLessThan(mostCharacters / 2);
    expect(readPrescription(prescriptionLink(long))).toEqual({ prescription: long });
  });
});

describe("a prescription is refused", () => {
  const stretches = usual.stretches;
  const first = stretches[0];
  it.each([
    ["an export", { format: "limber-export" }, "foreign: "],
    ["a later version", { version: 2 }, "laterVersion: 2"],
    ["another version", { version: "1" }, "wrongValue: version"],
    ["one field more", { reminders: "off" }, "unknownField: reminders"],
    [
      "one more in a stretch",
      { stretches: [{ ...first, weight: 5 }] },
      "unknownField: standingBackArch: weight",
    ],
    ["no stretch", { stretches: [] }, "wrongValue: stretches"],
    ["an unknown stretch", { stretches: [{ ...first, stretch: "yoga" }] }, "wrongValue: stretch: yoga"],
    ["a stretch twice", { stretches: [first, first] }, "repeated: standingBackArch"],
    ["too many reps", { stretches: [{ ...first, reps: 21 }] }, "wrongValue: standingBackArch: reps"],
    ["half a set", { stretches: [{ ...first, sets: 1.5 }] }, "wrongValue: standingBackArch: sets"],
    [
      "no stop",
      { stretches: [{ ...first, stopSeconds: undefined }] },
      "wrongValue: standingBackArch: stopSeconds",
    ],
    ["an interval of nought", { intervalMinutes: 0 }, "wrongValue: intervalMinutes"],
    ["an unknown tempo", { tempo: "presto" }, "wrongValue: tempo"],
    ["a note too long", { note: "x".repeat(281) }, "wrongValue: note"],
    ["a note that turns text around", { note: "a\u202Eb" }, "wrongValue: note"],
    ["a wrong checksum", { checksum: "00000000" }, "changed: "],
  ])("with %s", (_, change, why) => {
    const reading = changed(change);
    expect("refusal" in reading && `${reading.refusal.why}: ${reading.refusal.what}`).toBe(why);
  });

  it.each([
    ["", "empty"],
    ["hello", "foreign"],
    ["{", "damaged"],
    ["[]", "foreign"],
    ["x".repeat(mostCharacters + 1), "tooLarge"],
    [prescriptionLink(usual).slice(0, -20), "damaged"],
    [
      `#limber-prescription=${encodeURIComponent('{"format":"limber-prescription","version":1,"stretches":[{"stretch":"sitBackArch","reps":8,"stopSeconds":3,"sets":2}]}')}`,
      "changed",
    ],
    ['{"__proto__":{"format":"limber-prescription"}}', "foreign"],
    [`{"format":${"[".repeat(9000)}`, "damaged"],
  ])("if it is %s", (text, why) => expect(readPrescription(text)).toMatchObject({ refusal: { why } }));
});
