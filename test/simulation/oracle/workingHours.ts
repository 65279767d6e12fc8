import type { Settings } from "../../../src/core/settings.ts";

const names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

const minutes = new Map<string, { day: number; minute: number }>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The wall clock in `timeZone`: the day of the week, Monday first, and the minute of the day. */
function onTheWall(at: number, timeZone: string): { day: number; minute: number } {
  const options = { timeZone, weekday: "short", hour: "2-digit", minute: "2-digit" } as const;
  const format = formats.get(timeZone) ?? new Intl.DateTimeFormat("en-GB", { ...options, hourCycle: "h23" });
  formats.set(timeZone, format);
  const key = `${timeZone} ${Math.floor(at / 60_000)}`;
  const read = minutes.get(key);
  if (read) return read;
  const part = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, value]));
  const made = {
    day: names.indexOf(part.weekday ?? ""),
    minute: Number(part.hour) * 60 + Number(part.minute),
  };
  minutes.set(key, made);
  return made;
}

/**
 * Whether `at` is outside the working hours, by definition: looks the wall clock's minute up in the ranges of today and
 * yesterday.
 */
export function isOutside(hours: Settings["hours"], at: number, timeZone: string): boolean {
  if (!hours) return false;
  const { day, minute } = onTheWall(at, timeZone);
  const begunToday = hours[day]?.some(({ from, to }) => minute >= from && (minute < to || to <= from));
  const begunYesterday = hours[(day + 6) % 7]?.some(({ from, to }) => to <= from && minute < to);
  return !begunToday && !begunYesterday;
}
