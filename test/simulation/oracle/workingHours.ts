import type { Settings } from "../../../src/core/settings.ts";

const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/** What the wall clock shows: the date, the day of the week, Monday first, and the minute of the day. */
interface WallTime {
  readonly date: string;
  readonly day: number;
  readonly minute: number;
}

const minutes = new Map<string, WallTime>();
const formats = new Map<string, Intl.DateTimeFormat>();

const parts = { year: "numeric", month: "2-digit", day: "2-digit", weekday: "short" } as const;
const times = { hour: "2-digit", minute: "2-digit", hourCycle: "h23" } as const;

/** The wall clock in `timeZone`. */
export function dateAndMinute(at: number, timeZone: string): WallTime {
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { timeZone, ...parts, ...times });
  formats.set(timeZone, format);
  const key = `${timeZone} ${Math.floor(at / 60_000)}`;
  const read = minutes.get(key);
  if (read) return read;
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const made = {
    date: `${part.year}-${part.month}-${part.day}`,
    day: names.indexOf(part.weekday ?? ""),
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
  minutes.set(key, made);
  return made;
}

const dayBefore = (date: string): string =>
  new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);

/** The date of the record to which `at` belongs where days end at that hour, and the minute after that date's midnight. */
export function recordMinute(
  { at, timeZone }: { readonly at: number; readonly timeZone: string },
  dayEndsAtHour: number,
): { readonly date: string; readonly minute: number } {
  const { date, minute } = dateAndMinute(at, timeZone);
  return minute >= dayEndsAtHour * 60 ? { date, minute } : { date: dayBefore(date), minute: minute + 1440 };
}

/**
 * Whether `at` is outside the working hours, by definition: looks the wall clock's minute up in the ranges of today and
 * yesterday.
 */
export function isOutside(hours: Settings["hours"], at: number, timeZone: string): boolean {
  if (!hours) return false;
  const { day, minute } = dateAndMinute(at, timeZone);
  const begunToday = hours[day]?.some(({ from, to }) => minute >= from && (minute < to || to <= from));
  const begunYesterday = hours[(day + 6) % 7]?.some(({ from, to }) => to <= from && minute < to);
  return !begunToday && !begunYesterday;
}
