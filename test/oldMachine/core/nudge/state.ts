import { type Clock, zeroClock } from "../activeTime/clock.ts";
import type { Day } from "../history/day.ts";
import type { Plan } from "../routine/timeline.ts";
import type { Instant, Ms } from "../time/time.ts";

/** Where a nudge can be shown, in the order in which they are tried. The badge cannot fail. */
export const surfaces = ["popup", "window", "notification", "badge"] as const;

export type Surface = (typeof surfaces)[number];

/**
 * How far the nudge for the break that is due has got.
 *
 *     none ──due, no hold──► waiting ──opportune──► opening ──it says so──► shown ──closed──► later ──time──► waiting …
 *                               │ patience over: a      │ refused: the         │ closed too often ──► spent
 *                               │ notification first    │ next surface         │ it expired ──► shown on the badge
 *
 * Wherever it is: a snooze, a routine on its way (`starting`) and one broken off lead to later; start, skip, a natural
 * break and settings by which nothing is due lead to none. A pause and the end of the working hours do where it waits or
 * is on screen, a hold where it is not seen yet, a new start of the browser where it was on screen.
 */
export type Nudge =
  | { readonly is: "idle" }
  /** For an opportune moment, until the patience runs out. */
  | { readonly is: "waiting"; readonly since: Instant }
  /** `popupPending`: this surface takes no focus; the popup comes at the next opportune moment, once. */
  | ({ readonly is: "opening" } & OnSurface)
  | ({ readonly is: "shown" } & OnSurface)
  | { readonly is: "deferred"; readonly until: Instant; readonly why: "snoozed" | "dismissed" | "unfinished" }
  | { readonly is: "exhausted" };

/** Where a nudge is, and what comes after it. */
export interface OnSurface {
  readonly surface: Surface;
  /** When it was asked for, or said that it is on screen. */
  readonly at: Instant;
  readonly popupPending: boolean;
  /** The person only wants to see what a nudge is like: no answer to it changes anything. */
  readonly isTest?: boolean;
}

/** A routine under way. */
export interface Routine {
  readonly plan: Plan;
  /** How far along the plan's timeline the person is. */
  readonly elapsedMs: Ms;
  /** Movements done to the end; moving on by hand does not add to them. */
  readonly done: number;
  /** The page that plays it; `null` while it is paused. */
  readonly page: string | null;
  /** The person paused it, or closed the browser: a page that opens offers it, and does not go on by itself. */
  readonly needsResume?: boolean;
  /** When it was last played, paused or moved on. */
  readonly touchedAt: Instant;
}

/** What Undo brings back after a skip. */
export interface Skipped {
  readonly at: Instant;
  readonly activeMs: Ms;
  readonly snoozes: number;
  readonly dismissals: number;
}

/** `until: null`: until the person turns it on again. */
export interface Pause {
  readonly until: Instant | null;
}

/** All that the background remembers between two events. */
export interface State {
  readonly clock: Clock;
  readonly nudge: Nudge;
  /** Snoozes in a row for the break that is due. */
  readonly snoozes: number;
  /** How often the nudge for this break was closed without an answer. */
  readonly dismissals: number;
  readonly pause: Pause | null;
  readonly routine: Routine | null;
  readonly skipped: Skipped | null;
  /** Why the break that is due waits, for the popup and the badge's title. */
  readonly hold: Hold | null;
}

/** Reasons not to speak now, the one to be named first before the others. */
export const holds = ["paused", "hours", "fullscreen", "call", "audible", "otherApp", "away"] as const;

export type Hold = (typeof holds)[number];

/** The state and the record of the day that an event belongs to. */
export interface Model {
  readonly state: State;
  readonly today: Day;
}

/** The state of somebody who has just installed Limber. */
export const initialState = (at: Instant): State => ({
  clock: zeroClock(at),
  nudge: { is: "idle" },
  snoozes: 0,
  dismissals: 0,
  pause: null,
  routine: null,
  skipped: null,
  hold: null,
});
