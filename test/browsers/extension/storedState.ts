import type { Nudge, Routine, State, Surface } from "../../../src/core/nudge/state.ts";
import type { Plan } from "../../../src/core/routine/timeline.ts";

/** The one file of the browser tests that knows the shape of a stored nudge and a stored routine. */

/** What a test asks about a nudge; a field that does not apply is `null`. */
export type NudgeReport = {
  /** `"asking"`: it is on a surface, or on its way to one. */
  readonly is: "idle" | "waiting" | "asking" | "deferred" | "exhausted";
  /** The surface that shows it, or is about to. */
  readonly surface: Surface | null;
  /** The surface has reported that it is on screen. */
  readonly isShown: boolean;
  readonly why: "snoozed" | "dismissed" | "unfinished" | null;
  /** The notification came first; the popup comes at the next opportune moment. */
  readonly isPopupPending: boolean;
};

/** What is stored of the nudge. */
export function nudgeOf({ nudge }: State): NudgeReport {
  const isOnSurface = nudge.is === "opening" || nudge.is === "shown";
  return {
    is: isOnSurface ? "asking" : nudge.is,
    surface: isOnSurface ? nudge.surface : null,
    isShown: nudge.is === "shown",
    why: nudge.is === "deferred" ? nudge.why : null,
    isPopupPending: isOnSurface && nudge.popupPending,
  };
}

/** A nudge that has been waiting for an opportune moment since then. */
export const waitingNudge = (since: number): Nudge => ({ is: "waiting", since });

/** A nudge that comes again at that time. */
export const deferredNudge = (until: number, why: "snoozed" | "dismissed"): Nudge => ({
  is: "deferred",
  until,
  why,
});

/** A routine that nobody plays; a page that opens resumes it. */
export const interruptedRoutine = (plan: Plan, elapsedMs: number, done: number): Routine => ({
  ...{ plan, elapsedMs, done },
  page: null,
  touchedAt: Date.now(),
});

/** The page that plays the routine: `null` where nobody does, `undefined` where there is no routine. */
export const playerOf = ({ routine }: State): string | null | undefined => routine?.page;
