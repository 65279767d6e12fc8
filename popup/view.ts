import type { PageSurface } from "../src/browser/messages/pageAddress.ts";
import { presentations } from "../src/core/nudge/presentation.ts";
import { isPlayingOn } from "../src/core/nudge/routine.ts";
import type { State } from "../src/core/nudge/state.ts";

/** The screens of the popup. */
export type View = "home" | "nudge" | "skipped" | "routine" | "done";

/** The state asks for an answer now: on screen somewhere, or asked so often that it is simply owed. */
export const needsAnswer = (state: State): boolean =>
  presentations(state).length > 0 || (state.nudge.is === "exhausted" && state.hold === null);

/** Which screen belongs to the state, and to what was just done on this page. */
export function viewOf(state: State, hasOutcome: boolean, hasSkipped: boolean): View {
  if (hasOutcome && !needsAnswer(state)) return "done";
  if (state.routine) return "routine";
  if (needsAnswer(state)) return "nudge";
  return hasSkipped && state.skipped ? "skipped" : "home";
}

/** The background must hear when this page closes: that is an answer to the nudge, or the pause of a routine. */
export const mustReportClose = (state: State, surface: PageSurface, page: string): boolean =>
  presentations(state).some(on => on.surface === surface) || isPlayingOn(state.routine, page);
