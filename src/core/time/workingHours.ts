import { type Instant, type Ms, minutes, zonedDateTime } from "./time.ts";

/** Minutes of the local day, 0 to 1440. A range whose end is not after its start continues past midnight. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The ranges of each day of the week, Monday first. */
export type Week = readonly (readonly Range[])[];

const dayMs = minutes(1440);
const weekMs = 7 * dayMs;

/** The time from one time of the week to the next occurrence of another, less than a week. */
const distance = (from: Ms, to: Ms): Ms => (((to - from) % weekMs) + weekMs) % weekMs;

/** Working hours that begin at a time of the week: milliseconds after Monday 00:00. */
interface Span {
  readonly start: Ms;
  readonly length: Ms;
}

const spansOf = (week: Week): Span[] =>
  week.flatMap((ranges, day) =>
    ranges.map(({ from, to }) => ({
      start: day * dayMs + minutes(from),
      length: minutes(to > from ? to - from : to - from + 1440),
    })),
  );

const isOpen = (spans: readonly Span[], weekTime: Ms) =>
  spans.some(({ start, length }) => distance(start, weekTime) < length);

/** The wall-clock time of the week. The epoch was a Thursday, three days after Monday 00:00. */
const weekTimeOf = ({ epochMilliseconds, offsetNanoseconds }: Temporal.ZonedDateTime): Ms =>
  distance(0, epochMilliseconds + offsetNanoseconds / 1_000_000 + 3 * dayMs);

/** Whether an instant lies in the working hours, by the wall clock in `timeZone`. */
export const isWithin = (week: Week, at: Instant, timeZone: string): boolean =>
  isOpen(spansOf(week), weekTimeOf(zonedDateTime(at, timeZone)));

/** The time until working hours begin or end on a wall clock that is not put forward or back; `null` if they never do. */
function untilChange(spans: readonly Span[], weekTime: Ms): Ms | null {
  const isOpenNow = isOpen(spans, weekTime);
  const changes = spans
    .flatMap(({ start, length }) => [start, start + length])
    .filter(boundary => isOpen(spans, boundary) !== isOpenNow)
    .map(boundary => distance(weekTime, boundary));
  return changes.length > 0 ? Math.min(...changes) : null;
}

/** For how long working hours go on at most, a week if they never end; 0 if there are none. */
export function longestHours(week: Week): Ms {
  const spans = spansOf(week);
  return Math.max(0, ...spans.map(({ start }) => untilChange(spans, start) ?? weekMs));
}

/** The next instant at which working hours begin or end; `null` if they never do. */
export function nextChange(week: Week, at: Instant, timeZone: string): Instant | null {
  const spans = spansOf(week);
  const zoned = zonedDateTime(at, timeZone);
  const weekTime = weekTimeOf(zoned);
  const wait = untilChange(spans, weekTime);
  if (wait === null) return null;
  const change = zoned.epochMilliseconds + wait;
  const transition = zoned.getTimeZoneTransition("next");
  if (!transition || change < transition.epochMilliseconds) return change;
  // The wall clock is put forward or back first: from there on it reaches a boundary at another time.
  if (isOpen(spans, weekTimeOf(transition)) !== isOpen(spans, weekTime)) return transition.epochMilliseconds;
  return nextChange(week, transition.epochMilliseconds, timeZone);
}

/** When a day begins that has no working hours, in minutes. */
const morning = 6 * 60;

/** When a person's day begins, in minutes of the local day: with the first working hours, or at 06:00 where there are none. */
function morningOf(day: Temporal.PlainDate, week: Week | null): number {
  const starts = week?.[day.dayOfWeek - 1]?.map(({ from }) => from) ?? [];
  return starts.length > 0 ? Math.min(...starts) : morning;
}

/**
 * The next morning: the start of the next day's working hours, or 06:00. Before 06:00, and before working hours that begin
 * sooner, the night still belongs to the day before, and the next morning is today's. A time that the wall clock shows twice is
 * the first of both; one that it skips is as much later as the clock is put forward.
 */
export function untilTomorrow(at: Instant, timeZone: string, week: Week | null): Instant {
  const now = zonedDateTime(at, timeZone);
  const today = now.toPlainDate();
  const isNight = now.hour * 60 + now.minute < Math.min(morning, morningOf(today, week));
  const day = isNight ? today : today.add({ days: 1 });
  const start = day.toPlainDateTime().add({ minutes: morningOf(day, week) });
  return start.toZonedDateTime(timeZone).epochMilliseconds;
}
