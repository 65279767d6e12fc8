import { plural, text } from "../../src/browser/texts.ts";
import { breaksTaken, type Day } from "../../src/core/history/day.ts";
import { isDue } from "../../src/core/nudge/rules.ts";
import { remainingMs } from "../../src/core/outlook/remaining.ts";
import { minutes } from "../../src/core/time/time.ts";
import { formatDuration, formatMinutes, formatNumber, formatSoon } from "../../src/ui/words/format.ts";
import { joinPhrases } from "../../src/ui/words/sentences.ts";
import type { PopupState } from "../state/popupState.ts";

/** The words inside the ring: large ones, and small ones below. */
export type RingWords = readonly [large: string, small: string];

/** No nudge can come now (paused, or outside working hours), so the ring shows that in place of the time left. */
export const isQuietNow = ({ state }: PopupState): boolean => state.pause !== null || state.hold === "hours";

/** The words of the ring for a state. */
export function ringWords(current: PopupState): RingWords {
  const { state, home, at, timeZone } = current;
  const until = (back: number) => text("homeOffUntil", formatSoon(back, at, timeZone()));
  if (state.pause)
    return [text("paused"), state.pause.until === null ? text("homePausedOpen") : until(state.pause.until)];
  if (state.hold === "hours") {
    const back = home.hoursChangeAt;
    return [text("homeOff"), back === null ? text("homeOffOpen") : until(back)];
  }
  return [formatMinutes(minutesLeft(current)), text("homeUntil")];
}

/** Whole minutes, rounded up. */
const minutesLeft = ({ state, settings, at }: PopupState) =>
  Math.ceil(remainingMs(state, settings, at) / minutes(1));

/** One line about the pause or the hours, or for a new person; empty when there is nothing to explain. */
export function statusText({ state, settings, today: day, isHistoryOff }: PopupState): string {
  const { clock } = state;
  if (state.pause) return text("holdPaused");
  if (state.hold === "hours") return text(isDue(state, settings) ? "holdHoursDue" : "holdHours");
  const isNew =
    !isHistoryOff && day.activeMs < minutes(1) && breaksTaken(day) === 0 && clock.activeMs < minutes(1);
  if (isNew) return text("homeFirst", formatMinutes(settings.intervalMinutes));
  return state.hasDoneRoutine ? "" : text("firstLonger");
}

/** What follows the end of the pause. */
export const resumeText = (current: PopupState): string =>
  isDue(current.state, current.settings)
    ? text("resumeDue")
    : text("resumeSoon", formatMinutes(Math.max(1, minutesLeft(current))));

/**
 * In the first hour after midnight the counts of the evening before are gone, and the popup explains why. A person who chose the
 * end of the day knows.
 */
const isDayYoung = ({ at, home, settings }: PopupState): boolean =>
  settings.dayEndsAtHour === 0 && at - minutes(60) < home.day.beganAt;

/** The breaks of the day, and how many of them were without the routine. */
const breaksText = (day: Day): string =>
  joinPhrases(
    plural("breaks", breaksTaken(day)),
    day.moved > 0 ? text("breaksMoved", formatNumber(day.moved)) : "",
  );

/** Today's count; in the first hour of a day it says since when it counts. */
export function todayText(current: PopupState): string {
  const { today: day } = current;
  const name = isDayYoung(current) ? "homeSinceMidnight" : "homeToday";
  return text(name, breaksText(day), formatDuration(wholeMinutes(day.activeMs)));
}

const wholeMinutes = (ms: number) => Math.max(minutes(1), Math.round(ms / minutes(1)) * minutes(1));
