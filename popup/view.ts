import type { PageSurface } from "../src/browser/messages/pageAddress.ts";
import { isOpening, presentations } from "../src/core/nudge/presentation.ts";
import { isPlayingOn, type State } from "../src/core/nudge/state.ts";

/** The screens of the popup. */
export type View = "home" | "nudge" | "skipped" | "routine" | "done";

/** Whether the state asks for an answer: a nudge is on a surface, or dismissals have exhausted it and the break is owed. */
export const needsAnswer = (state: State): boolean =>
  presentations(state).length > 0 || (state.nudge.is === "exhausted" && state.hold === null);

/** The screen for a state. `hasResult`: this page has just ended a routine; `hasSkipped`: it has just skipped a break. */
export function viewOf(state: State, hasResult: boolean, hasSkipped: boolean): View {
  if (hasResult && !needsAnswer(state)) return "done";
  // An unfinished routine is the first answer to the nudge.
  if (needsAnswer(state) && state.routine?.is !== "playing") return "nudge";
  if (state.routine) return "routine";
  return hasSkipped && state.skipped ? "skipped" : "home";
}

/** Whether a window that opens for a nudge is still wanted: no other surface shows the nudge, and nobody has answered it. */
export const isWindowWanted = (state: State): boolean =>
  presentations(state).some(on => on.surface === "window" || isOpening(on));

/** Whether closing this page means something: it dismisses the nudge or interrupts the routine. */
export const mustReportClose = (state: State, surface: PageSurface, page: string): boolean =>
  presentations(state).some(on => on.surface === surface) || isPlayingOn(state.routine, page);
