import { prescriptionLink } from "../../../src/core/data/prescription/prescriptionFile.ts";
import { emptyDay } from "../../../src/core/history/day.ts";
import { initialState } from "../../../src/core/nudge/state/state.ts";
import { dataStates } from "./dataStates.ts";
import { drawnHistory } from "./drawnHistory.ts";
import { managedStates } from "./managedStates.ts";
import type { Act, State } from "./state.ts";
import { syncStates } from "./syncStates.ts";
import { tactStates } from "./tactStates.ts";

const noStorage = ["storage.local.set"];

/** Opens every fold. */
const folds: readonly Act[] = [
  { press: "optionsMoreReminders" },
  { press: "optionsMoreNudge" },
  { press: "optionsMoreHolds" },
  { press: "optionsMoreVoice" },
  { press: "optionsMoreHistory" },
];

/** A link that a physiotherapist sends. */
const prescribed = prescriptionLink({
  ...{
    tempo: "gentle",
    intervalMinutes: 45,
    note: "Two weeks, twice a day.\nStop if it <b>hurts</b>; call me then.",
  },
  stretches: [
    { stretch: "standingBackArch", reps: 8, stopSeconds: 5, sets: 2, restSeconds: 30 },
    { stretch: "sitAndRotate", reps: 5, stopSeconds: 1, sets: 1, restSeconds: 30 },
    { stretch: "sitBackArch", reps: 10, stopSeconds: 10, sets: 3, restSeconds: 45 },
  ],
});

/** The options page with its history in sight, at three in the afternoon. */
const historyOf = (days: number, state: State = {}): State => ({
  now: Date.UTC(2026, 2, 2, 15, 20),
  // A page draws the history of its own state alone.
  get local() {
    return drawnHistory("2026-03-02", days, 920);
  },
  acts: [{ press: "optionsHistory" }],
  ...state,
});

/** A day with breaks right after each other. */
const { date: _, ...closeBreaks } = {
  ...emptyDay("2026-03-02"),
  ...{ activeMs: 14_400_000, full: 1, short: 2, moved: 3, nudges: 4 },
  timeline: "a540b40r4r2b50m1m1m1b60r2b90",
};

/** The options page: untouched, changed, refusing nonsense, failing to save, and after restoring the defaults. */
export const optionsStates: Readonly<Record<string, State>> = {
  untouched: {},
  chosen: {
    settings: {
      intervalMinutes: 45,
      snoozeMinutes: 10,
      count: "computer",
      watching: false,
      nudgeLevel: "notification",
      tempo: "gentle",
      excludedStretches: ["rotateLegs"],
    },
  },
  saved: { acts: [{ type: "45", into: "optionsInterval" }, { press: "optionsNudgeNotification" }] },
  unfolded: { acts: folds },
  hoursUnfolded: { acts: [...folds, { press: "optionsHours" }] },
  badNumber: {
    acts: [
      ...folds,
      { type: "soon", into: "optionsInterval" },
      { type: "61", into: "optionsSnooze" },
      { type: "2.5", into: "optionsNaturalBreak" },
      { type: "", into: "optionsIdle" },
      { type: "11", into: "optionsMostReturns" },
    ],
  },
  pastedRubbish: {
    acts: [
      { type: "thirty minutes, or so, and then https://example.org ".repeat(8), into: "optionsInterval" },
    ],
  },
  silent: { settings: { voice: false, chimes: false }, acts: [{ press: "optionsTry" }] },
  noVoice: {
    settings: { voiceName: "Alice" },
    voices: "none",
    acts: [{ press: "optionsMoreVoice" }, { press: "optionsTry" }],
  },
  focused: { acts: [{ press: "optionsMoreReminders" }, { type: "3", into: "optionsIdle", stay: true }] },
  notStored: {
    refuse: noStorage,
    acts: [
      { type: "45", into: "optionsInterval" },
      { press: "optionsWatching" },
      { press: "optionsNudgeBadge" },
      { press: "rotateLegsName" },
      ...folds,
      { press: "optionsCommitment" },
      { press: "optionsRestore" },
    ],
  },
  doses: {
    settings: {
      ...{ standingBackArch_reps: 8, standingBackArch_sets: 3, standingBackArch_stopSeconds: 10 },
      ...{ rotateLegs_reps: 3, excludedStretches: ["sitBackArch"] },
    },
    acts: [
      { type: "21", into: "doseRepsOf", nth: 1 },
      { type: "2", into: "doseSetsOf", nth: 3 },
    ],
  },
  prescription: {
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed, into: "prescriptionPaste" },
      { press: "prescriptionLook" },
    ],
  },
  prescriptionRefused: {
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed.slice(0, 200), into: "prescriptionPaste" },
      { press: "prescriptionLook" },
    ],
  },
  prescriptionApplied: {
    acts: [
      { press: "optionsMoreRoutine" },
      { type: prescribed, into: "prescriptionPaste" },
      { press: "prescriptionLook" },
      { press: "prescriptionApply" },
    ],
  },
  lastStretch: {
    settings: { excludedStretches: ["sitAndRotate", "rotateLegs", "sitRotateSideBend", "sitBackArch"] },
    acts: [{ press: "standingBackArchName" }],
  },
  restored: { settings: { intervalMinutes: 45, tempo: "brisk" }, acts: [{ press: "optionsRestore" }] },
  undone: {
    settings: { intervalMinutes: 45, tempo: "brisk" },
    acts: [{ press: "optionsRestore" }, { press: "undo" }],
  },
  unreadable: { settings: { intervalMinutes: -3, tempo: "presto", excludedStretches: "everything" } },
  kept: {
    local: {
      quarantine: [
        { at: Date.UTC(2026, 2, 1, 8), key: "state", fields: ["state"], value: "x".repeat(300) },
        { at: Date.UTC(2026, 2, 1, 9), key: "settings", fields: ["tempo"], value: { tempo: "presto" } },
      ],
    },
    acts: [{ press: "optionsQuarantineShow" }],
  },
  cannotSave: {
    session: {
      unsaved: {
        since: Date.UTC(2026, 2, 2, 9, 30),
        shouldWarn: true,
        state: initialState(Date.UTC(2026, 2, 2, 9, 41)),
      },
    },
  },
  storageUnread: { refuseAtOnce: ["storage.local.get", "storage.local.set"] },
  waiting: { unanswered: ["storage.local.get"], isHurried: true },
  allUnreadable: { local: { settings: "not an object" } },
  historyEmpty: historyOf(0),
  historyDay: historyOf(1),
  historyWeek: historyOf(7),
  historyCloseBreaks: historyOf(1, { local: { "day.2026-03-02": closeBreaks } }),
  /** A long history that the person has not turned to. */
  historyBelow: historyOf(400, { acts: [] }),
  historyYears: historyOf(3650, {
    acts: [{ press: "optionsHistory" }, { press: "optionsMoreHistory" }],
  }),
  ...tactStates,
  ...syncStates,
  ...dataStates,
  ...managedStates,
};
