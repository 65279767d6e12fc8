import type { PageSurface } from "../src/browser/messages/pageAddress.ts";
import { isOnScreen } from "../src/core/nudge/rules.ts";
import type { State } from "../src/core/nudge/state.ts";

/** The screens of the popup. */
export type View = "home" | "nudge" | "skipped" | "routine" | "done";

/** The state asks for an answer now: on screen somewhere, or asked so often that it is simply owed. */
export const needsAnswer = ({ nudge, hold }: State): boolean =>
  isOnScreen(nudge) || (nudge.is === "exhausted" && hold === null);

/** Which screen belongs to the state, and to what was just done on this page. */
export function viewOf(state: State, hasOutcome: boolean, hasSkipped: boolean): View {
  if (hasOutcome && !needsAnswer(state)) return "done";
  if (state.routine) return "routine";
  if (needsAnswer(state)) return "nudge";
  return hasSkipped && state.skipped ? "skipped" : "home";
}

/** The background must hear when this page closes: that is an answer to the nudge, or the pause of a routine. */
export function mustReportClose({ nudge, routine }: State, surface: PageSurface, page: string): boolean {
  const isHere = isOnScreen(nudge) && "surface" in nudge && nudge.surface === surface;
  return isHere || routine?.page === page;
}
