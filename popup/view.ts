import type { PageSurface } from "../src/browser/messages/pageAddress.ts";
import { isOpening, presentations } from "../src/core/nudge/presentations.ts";
import { isDue } from "../src/core/nudge/rules.ts";
import { isPlayingElsewhere, isPlayingOn } from "../src/core/nudge/state/routineStates.ts";
import type { State } from "../src/core/nudge/state/state.ts";
import type { Settings } from "../src/core/settings.ts";

/** The screens of the popup. */
export type View = "home" | "nudge" | "skipped" | "routine" | "elsewhere" | "done";

/** A nudge is on a surface, or on its way to one. */
export const isAsked = (state: State): boolean => presentations(state).length > 0;

/** A nudge has come since the person left the routine: it offers the routine as its first answer. */
const isOffered = ({ nudge }: State): boolean =>
  nudge.is !== "idle" && !(nudge.is === "deferred" && nudge.why === "unfinished");

/**
 * Whether the state asks for an answer: a nudge is on a surface, or a break is owed. Snoozed, closed and held breaks are owed. A
 * pause and closed hours say that the break can wait.
 */
function needsAnswer(state: State, settings: Settings): boolean {
  if (isAsked(state)) return true;
  const isQuiet = state.pause !== null || state.hold === "hours";
  return !isQuiet && isDue(state, settings) && (state.routine === null || isOffered(state));
}

/** What the screen depends on besides the state. */
export interface Page {
  readonly name: string;
  /** It goes on with the routine that it has found. */
  readonly takesUp: boolean;
  /** It has just ended a routine. */
  readonly hasResult: boolean;
  /** It has just skipped a break. */
  readonly hasSkipped: boolean;
  /** Limber does not work: the home screen says what to do. */
  readonly isInTrouble: boolean;
}

/** The screen for a state. */
export function viewOf(state: State, settings: Settings, page: Page): View {
  const { name, takesUp, hasResult, hasSkipped, isInTrouble } = page;
  if (hasResult && !isAsked(state)) return "done";
  const asks = isInTrouble ? isAsked(state) : needsAnswer(state, settings);
  // An unfinished routine is the first answer to the nudge.
  if (asks && state.routine?.is !== "playing") return "nudge";
  if (isPlayingElsewhere(state.routine, name) && !takesUp) return "elsewhere";
  if (state.routine) return "routine";
  return hasSkipped && state.skipped ? "skipped" : "home";
}

/** Whether a window that opens for a nudge is still wanted: no other surface shows the nudge, and nobody has answered it. */
export const isWindowWanted = (state: State): boolean =>
  presentations(state).some(on => on.surface === "window" || isOpening(on));

/** Whether closing this page means something: it dismisses the nudge or interrupts the routine. */
export const mustReportClose = (state: State, surface: PageSurface, page: string): boolean =>
  presentations(state).some(on => on.surface === surface) || isPlayingOn(state.routine, page);
