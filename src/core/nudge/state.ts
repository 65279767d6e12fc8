// Tested by test/unit/core/nudge/transitions.test.ts; the stored form by parse/parseState.test.ts.
import { type Clock, openSince, zeroClock } from "../activeTime/clock.ts";
import type { Day } from "../history/day.ts";
import type { Progress } from "../routine/progress.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import type { Plan } from "../routine/timeline.ts";
import type { Instant, Ms } from "../time/time.ts";

/** Where a nudge can be shown, in the order in which the ladder tries them. The badge cannot fail. */
export const surfaces = ["popup", "window", "notification", "badge"] as const;

export type Surface = (typeof surfaces)[number];

/** The surfaces that a browser may refuse to open. */
export const openableSurfaces = ["popup", "window", "notification"] as const satisfies readonly Surface[];

export type OpenableSurface = (typeof openableSurfaces)[number];

/**
 * One surface on its way to the screen, or there. It knows nothing of breaks: the nudge and the test nudge both use it.
 * `at` is when Limber asked for the surface or, once shown, when the surface reported that it is on screen. `hiddenSince` is when
 * its page reported that it is covered or minimised.
 */
export type Presentation =
  | { readonly surface: OpenableSurface; readonly at: Instant; readonly isShown: false }
  | {
      readonly surface: Surface;
      readonly at: Instant;
      readonly isShown: true;
      readonly hiddenSince?: Instant;
    };

/**
 * What Limber does about the break that is due. All transitions (transitions.test.ts takes each, and finds no other):
 *
 *     from       to         when
 *     ─────────  ─────────  ──────────────────────────────────────────────────────────────────────────────────────────
 *     idle       waiting    a break is due, nothing holds it, the moment is not opportune; a hold lasts too long: `notice`
 *                asking     … the moment is opportune, or the first surface takes no focus; a test nudge; answers requested
 *                deferred   snoozed or routine requested under a hold; a routine ends before half of it
 *     waiting    waiting    patience is over: a notification (`notice`) tells quietly; it fails or expires: the badge
 *                asking     the moment is opportune; the person opens a page; a test nudge; answers requested
 *                deferred   snoozed; routine requested; `notice` dismissed
 *                exhausted  `notice` dismissed too often
 *                idle       a hold begins before anything is shown
 *     asking     asking     the surface reports that it is shown; it fails: the next rung of the ladder; a popup closes
 *                           within a second: the notification; answers requested
 *                waiting    the surface fails with another application or full screen in front, or times out while the
 *                           person types
 *                deferred   snoozed; routine requested; dismissed, also by being out of sight for five minutes
 *                exhausted  dismissed too often
 *                idle       the surface fails, or the popup closes within a second, under a hold
 *     deferred   waiting    its time has come, like idle → waiting
 *                asking     its time has come, like idle → asking; a test nudge; answers requested
 *                deferred   snoozed again; routine requested
 *     exhausted  asking     a test nudge; answers requested
 *                deferred   snoozed; routine requested
 *     any        idle       skipped; a break without the routine, or on another computer; a routine starts, or goes on after
 *                           its end; half of a routine is done; a natural break; nothing is due any more
 *     waiting,   idle       a pause begins; the working hours end; a routine is under way
 *     asking
 *
 * A restart of the browser and an update close every surface: a nudge on one begins at idle and may go on in the same step.
 */
export type Nudge =
  | { readonly is: "idle" }
  | { readonly is: "waiting"; readonly since: Instant; readonly notice?: Presentation }
  | { readonly is: "asking"; readonly on: Presentation }
  | { readonly is: "deferred"; readonly until: Instant; readonly why: "snoozed" | "dismissed" | "unfinished" }
  | { readonly is: "exhausted" };

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

/** The state and the record of the day that an event belongs to. */
export interface Model {
  readonly state: State;
  readonly today: Day;
  /** The record of another day that an event can still change: the time before midnight belongs to it, and what an undo takes back. */
  readonly lastDay?: Day;
}

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

/**
 * The date of another record than today's that an event can still change: the one to which the clock's open time belongs, or the
 * one that counts what an undo can take back. After a journey that may be a later date than today's.
 */
export function otherDate(
  { clock, skipped, ended }: State,
  today: string,
  dateOf: (at: Instant) => string,
): string | undefined {
  const open = dateOf(openSince(clock));
  if (open < today) return open;
  return [skipped?.on, ended?.on].find(date => date !== undefined && date !== today);
}

/** The model with the record of a date changed, today's if none is given; as it is where it does not hold that record. */
export function changeDay(model: Model, date: string | undefined, change: (day: Day) => Day): Model {
  const { today, lastDay } = model;
  if (date === undefined || date === today.date) return { ...model, today: change(today) };
  return lastDay?.date === date ? { ...model, lastDay: change(lastDay) } : model;
}

/** That page plays the routine. */
export const isPlayingOn = (routine: Routine | null, page: string | null): boolean =>
  routine?.is === "playing" && routine.page === page;

/** Another page plays the routine. */
export const isPlayingElsewhere = (routine: Routine | null, page: string): boolean =>
  routine?.is === "playing" && routine.page !== page;

/** Ends the nudge and the test nudge, and starts the counts of this break again. */
export const resetNudge = (state: State): State => ({
  ...state,
  nudge: { is: "idle" },
  test: null,
  snoozes: 0,
  dismissals: 0,
});
