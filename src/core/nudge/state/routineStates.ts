// Tested by test/unit/core/nudge/transitions.test.ts; the stored form by parse/parseState.test.ts.
import type { Progress } from "../../routine/progress.ts";
import type { Plan } from "../../routine/timeline.ts";
import type { Instant } from "../../time/time.ts";

/**
 * The page that plays a routine, if any. A page that opens resumes an `interrupted` one by itself and offers a `paused` one. All
 * transitions of a routine (transitions.test.ts takes each, and finds no other); `none`: no routine is under way:
 *
 *     from         to           when
 *     ───────────  ───────────  ──────────────────────────────────────────────────────────────────────────────────────
 *     none         playing      the person starts a routine, or goes on with the one that they have ended
 *     playing      playing      progress; another page takes the routine over; started from the beginning
 *                  interrupted  the page closes; an update
 *                  paused       the person pauses; a restart of the browser
 *                  none         it plays to its end; the person ends it; the break is skipped
 *     interrupted  playing      a page opens or starts it; started from the beginning
 *                  paused       the person pauses it; a restart of the browser
 *                  none         ended; skipped; nobody continues it for a quarter of an hour, or the next break is due
 *     paused       playing      the person resumes, starts, or starts from the beginning
 *                  paused       the person moves it with Back and Next
 *                  none         like interrupted → none
 */
export type Playback =
  | { readonly is: "playing"; readonly page: string }
  | { readonly is: "interrupted" }
  | { readonly is: "paused" };

/** A routine under way. */
export type Routine = Progress &
  Playback & {
    readonly plan: Plan;
    /** When a page last played, paused or moved it on. */
    readonly touchedAt: Instant;
  };

/** What *Go on* restores after the person has ended a routine before its last movement. */
export interface Ended extends Progress {
  readonly plan: Plan;
  readonly at: Instant;
  /** The date of the record that counts it. Absent where an older version stored the end: today's. */
  readonly on?: string;
}

/** That page plays the routine. */
export const isPlayingOn = (routine: Routine | null, page: string | null): boolean =>
  routine?.is === "playing" && routine.page === page;

/** Another page plays the routine. */
export const isPlayingElsewhere = (routine: Routine | null, page: string): boolean =>
  routine?.is === "playing" && routine.page !== page;
