import { formatTime } from "../../browser/region.ts";
import { language, numbersIn, plural, text } from "../../browser/texts.ts";
import { type Instant, localDay, type Ms } from "../../core/time/time.ts";

/** Names in a sentence: "a, b and c". */
export const formatList = (names: readonly string[]): string => new Intl.ListFormat(language()).format(names);

/** A number in the notation of the language. */
export const formatNumber = (value: number): string => numbersIn(language()).format(value);

/** Whole seconds: "60 s". */
export const formatSeconds = (count: number): string => text("unitSeconds", formatNumber(count));

/** Whole minutes, never hours: "18 min", "240 min". */
export const formatMinutes = (count: number): string => text("unitMinutes", formatNumber(count));

/** How often: "1 time", "3 times". */
export const formatTimes = (count: number): string => plural("times", count);

/** A whole percentage: "80 %". */
export const formatPercent = (count: number): string => text("unitPercent", formatNumber(count));

/** What a format writes beside the number: "min", "times". */
export const unitOf = (format: (value: number) => string, value: number): string =>
  format(value).replace(formatNumber(value), "").trim();

const formatHours = (count: number): string => text("unitHours", formatNumber(count));

/**
 * A duration in at most two units, without zeros: "10 s", "4 min 10 s", "18 min", "1 h 40 min". Rounds to seconds below an
 * hour, to minutes above; negative durations become "0 s".
 */
export function formatDuration(length: Ms): string {
  const whole = Math.max(0, Math.round(length / 1000)) || 0;
  const seconds = whole < 3600 ? whole : Math.round(whole / 60) * 60;
  const parts = [
    { count: Math.floor(seconds / 3600), format: formatHours },
    { count: Math.floor(seconds / 60) % 60, format: formatMinutes },
    { count: seconds % 60, format: formatSeconds },
  ].filter(({ count }) => count > 0);
  const [first = formatSeconds(0), ...more] = parts.map(({ count, format }) => format(count));
  // A single unit needs no list, and the browser takes longer to make one than for all else in a sentence.
  if (more.length === 0) return first;
  return new Intl.ListFormat(language(), { type: "unit", style: "narrow" }).format([first, ...more]);
}

/** The time of day: "14:30", "2:30 PM". */
export const formatClock = (at: Instant, timeZone: string): string =>
  formatTime(at, { timeStyle: "short", timeZone });

/** The time of day, with the weekday if it is not today: "14:30", "Mon 09:00". */
export function formatSoon(at: Instant, now: Instant, timeZone: string): string {
  if (localDay(at, timeZone) === localDay(now, timeZone)) return formatClock(at, timeZone);
  return formatTime(at, { weekday: "short", hour: "numeric", minute: "2-digit", timeZone });
}

/** Date and time in the time zone of this computer: "Mar 2, 2026, 9:41 AM". */
export const formatDateTime = (at: Instant): string =>
  formatTime(at, { dateStyle: "medium", timeStyle: "short" });
