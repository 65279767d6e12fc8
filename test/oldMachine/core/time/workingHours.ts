import { type Instant, minutes } from "./time.ts";
import { clockChange, dayMs, instantOf, instantsOf, midnight, wallClock, weekday } from "./zonedTime.ts";

/** Minutes of the local day, 0 to 1440. A range whose end is not after its start goes on over midnight. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The ranges of each day of the week, Monday first. */
export type Week = readonly (readonly Range[])[];

const fullDay = 1440;
const overMidnight = ({ from, to }: Range) => to <= from;

/** The ranges that begin on a day of the week. */
const rangesOf = (week: Week, day: number): readonly Range[] => week[(day + 7) % 7] ?? [];

/** Whether an instant lies in the working hours, by the clock on the wall in `zone`. */
export function isWithin(week: Week, at: Instant, zone: string): boolean {
  const local = wallClock(at, zone);
  const minute = (local - midnight(local)) / minutes(1);
  const day = weekday(local);
  const today = rangesOf(week, day).some(
    range => minute >= range.from && minute < (overMidnight(range) ? fullDay : range.to),
  );
  const sinceYesterday = rangesOf(week, day - 1).some(range => overMidnight(range) && minute < range.to);
  return today || sinceYesterday;
}

/** Instants of a local day at which hours may begin or end: their starts and ends, and a clock that is put forward or back. */
function boundaries(week: Week, start: number, zone: string): Instant[] {
  const day = weekday(start);
  const own = rangesOf(week, day).flatMap(range =>
    overMidnight(range) ? [range.from] : [range.from, range.to],
  );
  const carried = rangesOf(week, day - 1)
    .filter(overMidnight)
    .map(({ to }) => to);
  const change = clockChange(instantOf(start, zone), instantOf(start + dayMs, zone), zone);
  return [
    ...[...own, ...carried].flatMap(minute => instantsOf(start + minutes(minute), zone)),
    ...(change === undefined ? [] : [change]),
  ];
}

/** The next instant at which working hours begin or end; `null` where they never do. */
export function nextChange(week: Week, at: Instant, zone: string): Instant | null {
  const now = isWithin(week, at, zone);
  const today = midnight(wallClock(at, zone));
  for (let day = -1; day <= 8; day++) {
    const next = boundaries(week, today + day * dayMs, zone)
      .filter(boundary => boundary > at && isWithin(week, boundary, zone) !== now)
      .sort((a, b) => a - b)[0];
    if (next !== undefined) return next;
  }
  return null;
}

/** The hour at which a day begins for somebody who has no working hours on it. */
const morning = minutes(6 * 60);

/** The start of the next local day's hours; 06:00 where it has none, or where every hour is one. */
export function untilTomorrow(at: Instant, zone: string, week: Week | null): Instant {
  const tomorrow = midnight(wallClock(at, zone)) + dayMs;
  const first = Math.min(...rangesOf(week ?? [], weekday(tomorrow)).map(({ from }) => from));
  return instantOf(tomorrow + (Number.isFinite(first) ? minutes(first) : morning), zone);
}
