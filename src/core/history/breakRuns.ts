import type { Instant } from "../time/time.ts";
import type { Day } from "./day.ts";
import { isBreakKind, paint, strengths } from "./paint.ts";
import { type Calendar, minutesOf } from "./paintDay.ts";
import { type MinuteKind, readTimeline, writeTimeline } from "./timeline.ts";

/** The day with its last run of kind `from` turned to kind `to`; the same day where it has no such run. */
function turnLast(day: Day, from: MinuteKind, to: MinuteKind): Day {
  const runs = readTimeline(day.timeline);
  const last = runs.findLastIndex(({ kind }) => kind === from);
  if (last < 0) return day;
  return {
    ...day,
    timeline: writeTimeline(runs.map((run, index) => (index === last ? { ...run, kind: to } : run))),
  };
}

/** The day whose last minutes of an unfinished routine became a break. */
export const settleRoutine = (day: Day): Day => turnLast(day, "unfinished", "routine");

/** The day whose last routine goes on: it is unfinished again. */
export const unsettleRoutine = (day: Day): Day => turnLast(day, "routine", "unfinished");

/** How many runs of a kind the day's timeline has. */
export const countRuns = (day: Day, kind: MinuteKind): number =>
  readTimeline(day.timeline).filter(run => run.kind === kind).length;

/** The minute nearest to `wanted` that no break has: a later one if the day has one. */
function freeMinute(wanted: number, isTaken: (minute: number) => boolean, first: number, end: number) {
  for (let minute = wanted; minute < end; minute++) if (!isTaken(minute)) return minute;
  for (let minute = wanted - 1; minute >= first; minute--) if (!isTaken(minute)) return minute;
  return undefined;
}

/**
 * The day with a break that leaves no span of time: one minute, from `at` on. Where that minute has a break already it is the next
 * one without, so that every break of the day can be seen and counted.
 */
export function markBreak(day: Day, kind: "routine" | "moved", at: Instant, calendar: Calendar): Day {
  const runs = readTimeline(day.timeline);
  const { first, end, minuteOf } = minutesOf(day, calendar);
  const isTaken = (minute: number) =>
    runs.some(run => isBreakKind(run.kind) && minute >= run.from && minute < run.to);
  const from = freeMinute(Math.min(minuteOf(at), end - 1), isTaken, first, end);
  if (from === undefined) return day;
  return { ...day, timeline: writeTimeline(paint(runs, { kind, from, to: from + 1 })) };
}

/** The day without its last break without the routine: the person takes it back, and browses. */
export function unmarkMoved(day: Day): Day {
  const runs = readTimeline(day.timeline);
  const last = runs.findLast(({ kind }) => kind === "moved");
  if (!last) return day;
  return { ...day, timeline: writeTimeline(paint(runs, { ...last, kind: "browsing" }, strengths.moved)) };
}
