import { plural, text } from "../../src/browser/texts.ts";
import { routinesDone } from "../../src/core/history/day.ts";
import { isDue } from "../../src/core/nudge/rules.ts";
import { remainingMs } from "../../src/core/outlook/remaining.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";
import type { PopupState } from "../usePopupState.ts";

/** What a routine came to. */
export interface RoutineResult {
  readonly movements: number;
  /** At least half of it was done. */
  readonly counts: boolean;
  /** It was played to its end, and the guide says so; what is ended by hand ends in silence. */
  readonly byItself: boolean;
}

/** What was done. */
export function resultText({ movements, counts }: RoutineResult): string {
  if (movements === 0) return text("doneStoppedEmpty");
  return text(counts ? "doneTitle" : "doneStopped", plural("movements", movements));
}

/**
 * Today's count and when the next break is due. Empty until the stored state says that the routine is over: the day's
 * record has this routine in it only then, and a screen reader would hear one break too few.
 */
export function nextBreakText({ counts }: RoutineResult, { state, settings, today, at }: PopupState): string {
  if (state.routine) return "";
  if (!counts && isDue(state, settings)) return text("doneOwed", formatMinutes(settings.snoozeMinutes));
  const after = text("doneNext", formatMinutes(Math.ceil(remainingMs(state, settings, at) / minutes(1))));
  return counts ? `${plural("doneToday", routinesDone(today))} ${after}` : after;
}
