import { emptyDay } from "../../../src/core/history/day.ts";
import type { Nudge } from "../../../src/core/nudge/state/nudgeStates.ts";
import { initialState, type State } from "../../../src/core/nudge/state/state.ts";
import { defaultSettings, type Settings } from "../../../src/core/settings.ts";
import { start } from "./storedPlaces.ts";

const minute = 60_000;
const on = { at: start - minute, surface: "popup", isShown: true } as const;

/** Every form of a nudge, each with all of its fields. */
const nudges: readonly Nudge[] = [
  { is: "waiting", since: start - minute },
  { is: "waiting", since: start - minute, notice: { ...on, surface: "notification" } },
  { is: "asking", on },
  { is: "asking", on: { ...on, isShown: false } },
  { is: "deferred", until: start + minute, why: "snoozed" },
];

const clear = initialState(start);

const full: State = {
  ...clear,
  clock: {
    ...clear.clock,
    gap: { since: start - minute, countedMs: 0, pendingMs: 0, isBreak: false },
    recent: [{ from: start - 2 * minute, to: start - minute, isProvedBySound: false }],
  },
  ended: {
    plan: { kind: "short", tempo: "standard", stretches: ["standingBackArch"] },
    ...{ elapsedMs: minute, done: 1, at: start - minute },
  },
  skipped: { at: start - minute, activeMs: minute, snoozes: 0, dismissals: 0 },
};

/** Example states, and the part of each whose fields are to be broken. Together they contain every field of a state. */
export const examples: readonly { readonly state: State; readonly part: string }[] = [
  { state: full, part: "" },
  ...nudges.map(nudge => ({ state: { ...clear, nudge }, part: "nudge" })),
  { state: { ...clear, pause: { until: start + minute } }, part: "pause" },
  {
    state: {
      ...clear,
      routine: {
        ...{ elapsedMs: minute, done: 1, is: "playing", page: "p", touchedAt: start - minute },
        perStretch: [1],
        plan: { kind: "short", tempo: "standard", stretches: ["standingBackArch"] },
      },
    },
    part: "routine",
  },
];

/** Settings with which a nudge comes soon. */
export const settings: Settings = {
  ...defaultSettings,
  ...{ intervalMinutes: 5, nudgeLevel: "now" },
  ...{ addedCallHosts: ["meet.example.org"], removedCallHosts: ["zoom.us"] },
  hours: [[{ from: 0, to: 1440 }], [], [], [], [], [], []],
};

/** The record of the day. */
export const { date: _, ...record } = emptyDay("2026-03-02");
