import { nudgePresentation } from "../../../src/core/nudge/presentations.ts";
import type { Nudge } from "../../../src/core/nudge/state/nudgeStates.ts";
import type { Routine } from "../../../src/core/nudge/state/routineStates.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import type { Surface } from "../../../src/core/nudge/state/surfaces.ts";
import type { Plan } from "../../../src/core/routine/timeline.ts";

/** The one file of the browser tests that knows the shape of a stored nudge and a stored routine. */

/** What a test asks about a nudge; a field that does not apply is `null`. */
export type NudgeReport = {
  readonly is: Nudge["is"];
  /** The surface that shows it, or is about to. */
  readonly surface: Surface | null;
  /** The surface has reported that it is on screen. */
  readonly isShown: boolean;
  readonly why: "snoozed" | "dismissed" | "unfinished" | null;
  /** The notification came first; the popup comes at the next opportune moment. */
  readonly isPopupPending: boolean;
};

/** The stored nudge. */
export function nudgeOf(state: State): NudgeReport {
  const { nudge } = state;
  const on = nudgePresentation(state);
  return {
    is: nudge.is,
    surface: on?.surface ?? null,
    isShown: on?.isShown ?? false,
    why: nudge.is === "deferred" ? nudge.why : null,
    isPopupPending: nudge.is === "waiting" && on !== undefined,
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
  is: "interrupted",
  touchedAt: Date.now(),
});

/** The page that plays the routine: `null` when no page does or there is no routine. */
export const playerOf = ({ routine }: State): string | null =>
  routine?.is === "playing" ? routine.page : null;

/** The state with a nudge that went out of sight so long ago; `undefined` while the nudge is in sight. */
export function hiddenFor(state: State, ms = 0): State | undefined {
  const { nudge } = state;
  if (nudge.is !== "asking" || !nudge.on.isShown || nudge.on.hiddenSince === undefined) return undefined;
  return { ...state, nudge: { ...nudge, on: { ...nudge.on, hiddenSince: Date.now() - ms } } };
}
