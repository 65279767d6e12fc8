import type { Day } from "../../../src/core/history/day.ts";
import { type MinuteKind, readTimeline } from "../../../src/core/history/timeline.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import { heartbeat } from "../oracle/doubts.ts";
import type { JudgedDay } from "../oracle/judgedDay.ts";
import { recordMinute } from "../oracle/workingHours.ts";

/** Kinds of minutes that an absence can have: its beginning may be told too late to be shown as one. */
const absent: readonly MinuteKind[] = ["away", "otherApp", "otherAppDue", "paused", "hours"];

/** The lengths of the stretches in which the day shows nobody, in minutes, from `first` on. */
function stretchesOf({ timeline }: Day, first: number): number[] {
  const lengths: number[] = [];
  let isOpen = false;
  for (const { kind, from, to } of readTimeline(timeline)) {
    const length = to - Math.max(from, first);
    if (length <= 0) continue;
    const isAbsent = absent.includes(kind);
    if (isAbsent) lengths.push(length + (isOpen ? (lengths.pop() ?? 0) : 0));
    isOpen = isAbsent;
  }
  return lengths;
}

/** A day shows an absence for each natural break that it counts. One that began on the day before may lie there. */
export function* checkShown(days: readonly Day[], { wall, chosen }: PlayedDay): Generator<string> {
  const [begin] = wall;
  const [usual] = chosen;
  if (!begin || !usual) return;
  const least = Math.min(...chosen.map(({ settings }) => settings.naturalBreakMinutes));
  const { dayEndsAtHour } = usual.settings;
  const start = recordMinute(begin, dayEndsAtHour);
  for (const day of days) {
    const isFirst = day.date === start.date;
    const stretches = stretchesOf(day, isFirst ? start.minute : dayEndsAtHour * 60);
    // Somebody who was there for a moment between two absences is not seen in the minutes.
    const most = stretches.reduce((sum, length) => sum + Math.floor((length + 1) / least), isFirst ? 0 : 1);
    if (day.naturalBreaks > most)
      yield `second ${wall.length}: ${day.date} counts ${day.naturalBreaks} natural breaks and shows ${most}: ${day.timeline}`;
  }
}

/** The dates on which Limber can record the break that ends at `end`. */
function datesOf(end: number, { wall }: PlayedDay, { away, settingsAt }: JudgedDay): Set<string> {
  const enough = settingsAt(end).naturalBreakMinutes * 60;
  const from = end - (away[end - 1] ?? 0) + enough;
  const span = wall.slice(Math.min(from, end - 1), end + heartbeat);
  return new Set(span.map(now => recordMinute(now, settingsAt(end).dayEndsAtHour).date));
}

/** Each natural break is counted on the day on which the absence has become one. */
export function* checkCounted(days: readonly Day[], played: PlayedDay, judged: JudgedDay): Generator<string> {
  const { truth } = judged;
  if (truth.unsure.includes(true) || played.crashes.length > 0) return;
  const all = truth.breaks.map(end => datesOf(end, played, judged));
  for (const date of new Set([...days.map(day => day.date), ...all.flatMap(dates => [...dates])])) {
    const counted = days.find(day => day.date === date)?.naturalBreaks ?? 0;
    const possible = all.filter(dates => dates.has(date));
    const certain = possible.filter(({ size }) => size === 1).length;
    if (counted < certain || counted > possible.length)
      yield `second ${played.wall.length}: ${date} counts ${counted} natural breaks, in truth ${certain} to ${possible.length}`;
  }
}
