import { plural, text } from "../../src/browser/texts.ts";
import { breaksTaken } from "../../src/core/history/day.ts";
import { isDue } from "../../src/core/nudge/rules.ts";
import { remainingMs } from "../../src/core/outlook/remaining.ts";
import type { Position } from "../../src/core/routine/timeline.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";
import { joinSentences } from "../../src/ui/words/sentences.ts";
import type { PopupState } from "../state/popupState.ts";

/** How a routine ended. */
export interface RoutineResult {
  readonly movements: number;
  /** How many more would have made it a break; 0 where it is one. */
  readonly missing: number;
  /** At least half of the movements were done. */
  readonly isDone: boolean;
  /** Where the person ended it, if movements are left there: they can go on. */
  readonly stoppedAt: Pick<Position, "stretch" | "index" | "movement"> | undefined;
  /** The routine played to its end, so the guide says so; a routine ended by hand ends in silence. */
  readonly byItself: boolean;
}

/** The headline. */
export function titleText({ isDone, byItself }: RoutineResult): string {
  if (isDone) return text("doneTitle");
  return text(byItself ? "doneLittle" : "doneStopped");
}

/** A kind word that promises nothing and scolds nobody. */
export function warmText({ isDone, movements }: RoutineResult): string {
  if (isDone) return text("doneWarm");
  return movements === 0 ? text("stoppedEmptyWarm") : text("stoppedWarm", plural("movements", movements));
}

/** What makes a routine a break, and how this one becomes one; empty after one that is. `goesOn`: it can go on. */
export function creditText({ isDone, missing }: RoutineResult, goesOn: boolean): string {
  if (isDone) return "";
  return goesOn
    ? text("stoppedGoOn", plural("movements", missing), text("goOn"))
    : text("stoppedMoved", text("moved"));
}

/** What the routine adds to the day, whose record counts it already. */
function addsText({ movements }: RoutineResult, today: PopupState["today"]): string {
  const own = plural("movements", movements);
  const breaks = breaksTaken(today);
  return breaks === 1
    ? text("doneFirst", own)
    : text("doneAdds", own, plural("breaks", breaks), plural("movements", today.movements));
}

/**
 * What the routine adds to today, and when the next break is due. Empty until the stored state says that the routine is over: only
 * then does the day's record count it, and a screen reader would announce one break too few.
 */
export function nextBreakText(result: RoutineResult, current: PopupState): string {
  const { state, settings, today, at, isHistoryOff } = current;
  if (state.routine) return "";
  if (!result.isDone && isDue(state, settings))
    return text("doneOwed", formatMinutes(settings.snoozeMinutes));
  const after = text("doneNext", formatMinutes(Math.ceil(remainingMs(state, settings, at) / minutes(1))));
  return result.isDone && !isHistoryOff ? joinSentences(addsText(result, today), after) : after;
}
