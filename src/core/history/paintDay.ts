import { type Instant, type Ms, minutes, zonedDateTime } from "../time/time.ts";
import type { Day } from "./day.ts";
import { paint } from "./paint.ts";
import { type MinuteKind, readTimeline, writeTimeline } from "./timeline.ts";

/** A span of time and what it was. */
export interface PaintedSpan {
  readonly from: Instant;
  readonly to: Instant;
  readonly kind: MinuteKind;
  /** The strongest kind that it may replace; its own strength by default. */
  readonly over?: number;
}

/** Where the days of the person begin and end. */
export interface Calendar {
  readonly timeZone: string;
  readonly dayEndsAtHour: number;
}

/** What the wall clock shows, as if it were UTC. */
const wallTime = (at: Instant, timeZone: string): Ms =>
  at + zonedDateTime(at, timeZone).offsetNanoseconds / 1_000_000;

/** Nothing ends in the span: a minute has the kind in which it ends. Offsets of time zones are whole minutes. */
const isWithinMinute = ({ from, to }: PaintedSpan): boolean =>
  Math.floor(from / minutes(1)) === Math.floor(to / minutes(1));

/** The first minute of a day, the one after its last, and the minute of an instant, cut at both. */
export function minutesOf({ date }: Day, { timeZone, dayEndsAtHour }: Calendar) {
  const midnight = Date.parse(`${date}T00:00:00Z`);
  const [first, end] = [dayEndsAtHour * 60, (24 + dayEndsAtHour) * 60];
  const wallMinute = (wall: Ms) => Math.min(end, Math.max(first, Math.floor((wall - midnight) / minutes(1))));
  return { first, end, wallMinute, minuteOf: (at: Instant) => wallMinute(wallTime(at, timeZone)) };
}

/**
 * The day with the part of the spans that lies in it. A minute has the kind in which it ends. Where the wall clock was put
 * forward or back meanwhile, a span begins at the later of the two times that the clock had for its beginning.
 */
export function paintDay(day: Day, spans: readonly PaintedSpan[], calendar: Calendar): Day {
  const crossing = spans.filter(span => span.to > span.from && !isWithinMinute(span));
  if (crossing.length === 0) return day;
  const { timeZone } = calendar;
  const { wallMinute } = minutesOf(day, calendar);
  const before = readTimeline(day.timeline);
  const runs = crossing.reduce((painted, { from, to, kind, over }) => {
    const end = wallTime(to, timeZone);
    const start = Math.max(wallTime(from, timeZone), end - (to - from));
    return paint(painted, { kind, from: wallMinute(start), to: wallMinute(end) }, over);
  }, before);
  return runs === before ? day : { ...day, timeline: writeTimeline(runs) };
}
