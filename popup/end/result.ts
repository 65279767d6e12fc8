import { plural, text } from "../../src/browser/texts.ts";
import { breaksTaken } from "../../src/core/history/day.ts";
import { isDue } from "../../src/core/nudge/rules.ts";
import { remainingMs } from "../../src/core/outlook/remaining.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";
import type { PopupState } from "../usePopupState.ts";

/** How a routine ended. */
export interface RoutineResult {
  readonly movements: number;
  /** At least half of the movements were done. */
  readonly isDone: boolean;
  /** The person can go on: movements are left after the place where they ended it. */
  readonly isLeft: boolean;
  /** The routine played to its end, so the guide says so; a routine ended by hand ends in silence. */
  readonly byItself: boolean;
}

/** The headline: the movements done. */
export function resultText({ movements, isDone }: RoutineResult): string {
  if (movements === 0) return text("doneStoppedEmpty");
  return text(isDone ? "doneTitle" : "doneStopped", plural("movements", movements));
}

/**
 * Today's count and when the next break is due. Empty until the stored state says that the routine is over: only then does
 * the day's record count it, and a screen reader would announce one break too few.
 */
export function nextBreakText({ isDone }: RoutineResult, { state, settings, today, at }: PopupState): string {
  if (state.routine) return "";
  if (!isDone && isDue(state, settings)) return text("doneOwed", formatMinutes(settings.snoozeMinutes));
  const after = text("doneNext", formatMinutes(Math.ceil(remainingMs(state, settings, at) / minutes(1))));
  return isDone ? `${plural("doneToday", breaksTaken(today))} ${after}` : after;
}
