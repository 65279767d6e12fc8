import { language, text } from "../../browser/texts.ts";
import { type Instant, localDay, type Ms } from "../../core/time/time.ts";

/** A number as the language writes it. */
export const formatNumber = (value: number): string => new Intl.NumberFormat(language()).format(value);

/** Whole seconds: "60 s". */
export const formatSeconds = (count: number): string => text("unitSeconds", formatNumber(count));

/** Whole minutes, however many: "18 min", "240 min". */
export const formatMinutes = (count: number): string => text("unitMinutes", formatNumber(count));

/** Whole hundredths: "80 %". */
export const formatPercent = (count: number): string => text("unitPercent", formatNumber(count));

const formatHours = (count: number): string => text("unitHours", formatNumber(count));

/**
 * A length of time in its two largest units, without those that are nought: "10 s", "4 min 10 s", "18 min",
 * "1 h 40 min". Rounded to seconds below an hour, to minutes from there; a length below nought counts as nought.
 */
export function formatDuration(length: Ms): string {
  const whole = Math.max(0, Math.round(length / 1000)) || 0;
  const seconds = whole < 3600 ? whole : Math.round(whole / 60) * 60;
  const parts = [
    { count: Math.floor(seconds / 3600), format: formatHours },
    { count: Math.floor(seconds / 60) % 60, format: formatMinutes },
    { count: seconds % 60, format: formatSeconds },
  ].filter(({ count }) => count > 0);
  if (parts.length === 0) return formatSeconds(0);
  const list = new Intl.ListFormat(language(), { type: "unit", style: "narrow" });
  return list.format(parts.map(({ count, format }) => format(count)));
}

/** The time of day as the language writes it: "14:30", "2:30 PM". */
export const formatClock = (at: Instant, timeZone: string): string =>
  new Intl.DateTimeFormat(language(), { timeStyle: "short", timeZone }).format(at);

/** The time of day, with the day of the week where that is not today: "14:30", "Mon 09:00". */
export function formatSoon(at: Instant, now: Instant, timeZone: string): string {
  if (localDay(at, timeZone) === localDay(now, timeZone)) return formatClock(at, timeZone);
  const parts = { weekday: "short", hour: "numeric", minute: "2-digit", timeZone } as const;
  return new Intl.DateTimeFormat(language(), parts).format(at);
}

/** A day and its time, in the zone of this computer: "Mar 2, 2026, 9:41 AM". */
export const formatDateTime = (at: Instant): string =>
  new Intl.DateTimeFormat(language(), { dateStyle: "medium", timeStyle: "short" }).format(at);
