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
export function wallClock(at: Instant, zone: string): LocalMs {
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

const offset = (at: Instant, zone: string): Ms => wallClock(at, zone) - at;

/** When a clock on the wall shows `local`: once; never where it was put forward, twice where it was put back. In order. */
export function instantsOf(local: LocalMs, zone: string): Instant[] {
  const offsets = new Set([offset(local - dayMs, zone), offset(local + dayMs, zone)]);
  return [...offsets]
    .map(by => local - by)
    .filter(at => wallClock(at, zone) === local)
    .sort((a, b) => a - b);
}

/**
 * The instant at which a clock on the wall shows `local`. Where it does so twice (a clock put back), the first; where it
 * never does (a clock put forward), as much later as the clock was put forward.
 */
export const instantOf = (local: LocalMs, zone: string): Instant =>
  instantsOf(local, zone)[0] ?? local - offset(local - dayMs, zone);

/** The instant after `from`, up to `to`, from which on the clock is put forward or back; there is no more than one a day. */
export function clockChange(from: Instant, to: Instant, zone: string): Instant | undefined {
  const before = offset(from, zone);
  if (offset(to, zone) === before) return undefined;
  let [still, changed] = [from, to];
  while (changed - still > 1) {
    const middle = Math.floor((still + changed) / 2);
    if (offset(middle, zone) === before) still = middle;
    else changed = middle;
  }
  return changed;
}

/** The day of the week of a local time: 0 is Monday. */
export const weekday = (local: LocalMs): number => (((Math.floor(local / dayMs) + 3) % 7) + 7) % 7;

/** The midnight with which the day of a local time begins. */
export const midnight = (local: LocalMs): LocalMs => Math.floor(local / dayMs) * dayMs;
