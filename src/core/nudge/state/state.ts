// Tested by test/unit/core/nudge/transitions.test.ts; the stored form by parse/parseState.test.ts.
import { type Clock, zeroClock } from "../../activeTime/clock.ts";
import type { RoutineKind } from "../../routine/stretches.ts";
import type { Instant, Ms } from "../../time/time.ts";
import type { Nudge } from "./nudgeStates.ts";
import type { Ended, Routine } from "./routineStates.ts";
import type { Presentation } from "./surfaces.ts";

/** What undo restores after a skip, or after a break without the routine (`isMoved`). */
export interface Skipped {
  readonly at: Instant;
  readonly activeMs: Ms;
  /** The interval that the break had reached. Absent where an older version stored the skip. */
  readonly dueIntervalMs?: Ms;
  readonly snoozes: number;
  readonly dismissals: number;
  readonly isMoved?: true;
  /** The date of the record that counts it. Absent where an older version stored the skip: today's. */
  readonly on?: string;
}

/** `until: null`: the pause lasts until the person ends it. */
export interface Pause {
  readonly until: Instant | null;
}

/** Everything that the background stores between two events. */
export interface State {
  readonly clock: Clock;
  readonly nudge: Nudge;
  /** A nudge that only shows what nudges are like: an answer to it ends it and changes nothing else. */
  readonly test: Presentation | null;
  /** Snoozes in a row for the break that is due. */
  readonly snoozes: number;
  /** How often the person closed the nudge for this break without an answer. */
  readonly dismissals: number;
  readonly pause: Pause | null;
  readonly routine: Routine | null;
  readonly ended: Ended | null;
  readonly skipped: Skipped | null;
  /** The kind of routine that the person started last. */
  readonly lastKind: RoutineKind;
  /** The person has done a routine: half of one, at least. */
  readonly hasDoneRoutine: boolean;
  /** Why the break that is due is held back, for the popup and the badge's title. */
  readonly hold: Hold | null;
  /** Since when holds keep a break from the person: see `holdReason.ts`. */
  readonly heldSince: Instant | null;
  /** Active time of this sitting before the breaks that the person skipped. Nothing but the record of the day follows from it. */
  readonly sittingBeforeMs: Ms;
  /** When the person took the last break on this computer, a routine or one without; `null` if none, or if it was taken back. */
  readonly brokeAt: Instant | null;
}

/** Reasons to hold the nudge back; the first that applies names the hold. What the person said goes before what is seen. */
export const holds = [
  "paused",
  "hours",
  "call",
  "fullscreen",
  "fullscreenElsewhere",
  "audible",
  "otherApp",
  "away",
  "panel",
] as const;

export type Hold = (typeof holds)[number];

/** The state right after the installation. */
export const initialState = (at: Instant): State => ({
  clock: zeroClock(at),
  nudge: { is: "idle" },
  test: null,
  snoozes: 0,
  dismissals: 0,
  pause: null,
  routine: null,
  ended: null,
  skipped: null,
  lastKind: "full",
  hasDoneRoutine: false,
  hold: null,
  heldSince: null,
  sittingBeforeMs: 0,
  brokeAt: null,
});

/** Ends the nudge and the test nudge, and starts the counts of this break again. */
export const resetNudge = (state: State): State => ({
  ...state,
  nudge: { is: "idle" },
  test: null,
  snoozes: 0,
  dismissals: 0,
});
