import { expect, test } from "vitest";
import { permittedChanges } from "../../../../options/prescription/permittedChanges.ts";
import { type Prescription, settingsOf } from "../../../../src/core/data/prescription/prescription.ts";
import { noPolicy, type Policy } from "../../../../src/core/policy/policy.ts";
import { defaultSettings } from "../../../../src/core/settings.ts";

const prescription: Prescription = {
  stretches: [],
  tempo: "gentle",
  intervalMinutes: 50,
  note: "Slowly.",
};
const names = (...change: Parameters<typeof permittedChanges>) =>
  permittedChanges(...change).map(({ name }) => name);

test("a prescription changes nothing once it is applied, until one of its settings is changed by hand", () => {
  const applied = { ...defaultSettings, ...settingsOf(prescription) };
  expect(names(prescription, defaultSettings, noPolicy)).toContain("tempo");
  expect(names(prescription, applied, noPolicy)).toEqual([]);
  expect(names(prescription, { ...applied, theme: "dark" }, noPolicy)).toEqual([]);
  expect(names(prescription, { ...applied, intervalMinutes: 20 }, noPolicy)).toEqual(["intervalMinutes"]);
});

test("a prescription changes nothing that the organisation keeps", () => {
  const policy: Policy = { ...noPolicy, locked: new Set(["tempo"]) };
  const applied = { ...defaultSettings, ...settingsOf(prescription), tempo: defaultSettings.tempo };
  expect(names(prescription, applied, policy)).toEqual([]);
});
