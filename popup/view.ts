import type { PageSurface } from "../src/browser/messages/pageAddress.ts";
import { isOnScreen } from "../src/core/nudge/rules.ts";
import type { State } from "../src/core/nudge/state.ts";

/** The screens of the popup. */
export type View = "home" | "nudge" | "skipped" | "routine" | "done";

/** The state asks for an answer now: on screen somewhere, or asked so often that it is simply owed. */
export const nudges = ({ prompt, hold }: State): boolean =>
  isOnScreen(prompt) || (prompt.is === "spent" && hold === null);

/** Which screen belongs to the state, and to what was just done on this page. */
export function viewOf(state: State, hasOutcome: boolean, hasSkipped: boolean): View {
  if (hasOutcome && !nudges(state)) return "done";
  if (state.run) return "routine";
  if (nudges(state)) return "nudge";
  return hasSkipped && state.skipped ? "skipped" : "home";
}

/** The background must hear when this page closes: that is an answer to the nudge, or the pause of a routine. */
export function mattersWhenClosed({ prompt, run }: State, surface: PageSurface, page: string): boolean {
  const isHere = isOnScreen(prompt) && "surface" in prompt && prompt.surface === surface;
  return isHere || run?.page === page;
}
