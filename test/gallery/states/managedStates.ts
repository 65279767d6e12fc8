import { prescriptionLink } from "../../../src/core/data/prescription/prescriptionFile.ts";
import type { State } from "./state.ts";

const usual = [{ from: 540, to: 1020 }];

/** Every kind of field locked, some limits, and every kind of mistake. */
const strict = {
  intervalMinutes: { value: 45, min: 20, max: 60 },
  snoozeMinutes: { value: 10, locked: true },
  count: { value: "computer", locked: true },
  hours: { value: [usual, usual, usual, usual, usual, [], []], locked: true },
  nudgeLevel: { locked: true },
  audibleHold: { value: false, locked: true },
  holdCalls: { value: true, locked: true },
  addedCallHosts: { value: ["meet.example.org"], locked: true },
  excludedStretches: { value: ["rotateLegs"], locked: true },
  standingBackArch_reps: { value: 8, locked: true },
  sitAndRotate_sets: { max: 2 },
  voiceName: { locked: true },
  voiceVolumePercent: { value: 80, locked: true },
  note: { value: "Ask the nurse on floor 2.", locked: true },
  mirror: { locked: true },
  dayEndsAtHour: { value: 4, locked: true },
  historyOff: true,
  colour: { value: "red" },
  tempo: "brisk",
  voiceRatePercent: { value: 500 },
  patienceMinutes: { min: 8, max: 4 },
};

/** A link that a person gets from elsewhere. */
const prescribed = prescriptionLink({
  ...{ tempo: "gentle", intervalMinutes: 90, note: "Twice a day." },
  stretches: [
    { stretch: "sitAndRotate", reps: 8, stopSeconds: 2, sets: 1, restSeconds: 30 },
    { stretch: "sitBackArch", reps: 5, stopSeconds: 1, sets: 1, restSeconds: 30 },
  ],
});

/** The options page of a person whose browser an organisation manages. */
export const managedStates: Readonly<Record<string, State>> = {
  managed: {
    managed: strict,
    desk: { granted: ["*://meet.example.org/*", "*://*.meet.example.org/*"] },
    acts: [
      { press: "optionsMoreReminders" },
      { press: "optionsMoreNudge" },
      { press: "optionsMoreHolds" },
      { press: "optionsMoreVoice" },
      { press: "optionsMoreHistory" },
    ],
  },
  managedSync: {
    managed: { sync: { value: true }, computerName: { value: "Ward 3", locked: true } },
    acts: [{ goTo: "sync" }],
  },
  managedPrescription: {
    managed: strict,
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed, into: "prescriptionPaste" },
      { press: "prescriptionLook" },
    ],
  },
};
