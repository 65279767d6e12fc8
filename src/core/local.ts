import type { Instant, Ms } from "./time.ts";

/** Wall-clock time in a zone, written as the instant at which a clock in UTC would show the same. */
export type LocalMs = number;

/** One day of 24 hours. */
export const dayMs: Ms = 86_400_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatFor(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known) return known;
  const numeric = "numeric";
  const format = new Intl.DateTimeFormat("en-GB", {
    ...{ timeZone, hourCycle: "h23", year: numeric, month: numeric, day: numeric },
    ...{ hour: numeric, minute: numeric, second: numeric },
  });
  formats.set(timeZone, format);
  return format;
}

/** What a clock on the wall shows at an instant in an IANA time zone. */
export function localClock(at: Instant, zone: string): LocalMs {
  const parts = new Map(
    formatFor(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  const whole = Date.UTC(
    get("year"),
    get("month") - 1,
    get("day"),
    get("hour"),
    get("minute"),
    get("second"),
  );
  return whole + (((at % 1000) + 1000) % 1000);
}

/**
 * The instant at which a clock on the wall shows `local`. Where it does so twice (a clock put back), the first; where it
 * never does (a clock put forward), as much later as the clock was put forward.
 */
export function instantOf(local: LocalMs, zone: string): Instant {
  const offset = (at: Instant) => localClock(at, zone) - at;
  const before = local - offset(local - dayMs);
  const after = local - offset(local + dayMs);
  return localClock(before, zone) === local ? before : localClock(after, zone) === local ? after : before;
}

/** The day of the week of a local time: 0 is Monday. */
export const weekday = (local: LocalMs): number => (((Math.floor(local / dayMs) + 3) % 7) + 7) % 7;

/** The midnight with which the day of a local time begins. */
export const midnight = (local: LocalMs): LocalMs => Math.floor(local / dayMs) * dayMs;
