import fc from "fast-check";
import { expect, test } from "vitest";
import { changesOf, prescriptionOf, settingsOf } from "../../../src/core/data/prescription/prescription.ts";
import { prescriptionLink, prescriptionText } from "../../../src/core/data/prescription/prescriptionFile.ts";
import { readPrescription } from "../../../src/core/data/prescription/readPrescription.ts";
import { parseSettings } from "../../../src/core/parseSettings.ts";
import { defaultSettings } from "../../../src/core/settings.ts";
import { depth } from "../depth.ts";
import { mutated } from "./mutated.ts";

const runs = { numRuns: depth === "quick" ? 2000 : 20_000 };

const whole = prescriptionOf({
  ...{ ...defaultSettings, tempo: "gentle", note: "Slowly; stop if it hurts." },
  ...{ sitBackArch_reps: 8, rotateLegs_sets: 3, excludedStretches: ["sitAndRotate"] },
});
const byHand = prescriptionText(whole).replace(/,\s*"checksum": "\w+"/, "");

test.each([
  ["file", prescriptionText(whole)],
  ["link", prescriptionLink(whole)],
])("a mutated %s never throws, and reads as nothing but itself", (_, text) =>
  fc.assert(
    fc.property(mutated(text), changed => {
      const reading = readPrescription(changed);
      // A file that has lost its checksum reads as one that was written by hand: see below.
      fc.pre("refusal" in reading || changed.includes("checksum"));
      expect("refusal" in reading || reading.prescription).toEqual("refusal" in reading || whole);
    }),
    runs,
  ),
);

test("a mutated file without a checksum never throws, and changes nothing that its preview does not name", () =>
  fc.assert(
    fc.property(mutated(byHand), changed => {
      const reading = readPrescription(changed);
      if ("refusal" in reading) return;
      const after = { ...defaultSettings, ...settingsOf(reading.prescription) };
      expect(parseSettings(after)).toEqual({ settings: after, unreadable: [] });
      const seen = new Set(changesOf(reading.prescription, defaultSettings).map(({ name }) => name));
      for (const [name, value] of Object.entries(after))
        if (!seen.has(name)) expect(value).toEqual(Reflect.get(defaultSettings, name));
    }),
    runs,
  ));
