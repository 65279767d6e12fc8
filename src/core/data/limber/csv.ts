import type { Day } from "../../history/day.ts";
import { type RecordedDose, readDoses } from "../../routine/doseRecord.ts";
import { minutes } from "../../time/time.ts";

type Cell = string | number;

/**
 * A cell that no spreadsheet takes for a formula. A text that begins like one gets an apostrophe before it; LibreOffice shows
 * the apostrophe. Source: OWASP, "CSV Injection".
 */
export function csvCell(value: Cell): string {
  if (typeof value === "number") return String(Math.round(value));
  const harmless = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";,\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/** A dose in a cell: "standingBackArch 3x8 stop 10s". */
const doseCell = ({ stretch, sets, reps, stopSeconds }: RecordedDose): string =>
  `${stretch} ${sets}x${reps} stop ${stopSeconds}s`;

/** The columns of the history: their names, the same in every language, and their values. */
const columns: readonly (readonly [name: string, value: (day: Day) => Cell])[] = [
  ["date", ({ date }) => date],
  ["active_minutes", ({ activeMs }) => activeMs / minutes(1)],
  ["full_routines", ({ full }) => full],
  ["short_routines", ({ short }) => short],
  ["partial_routines", ({ partial }) => partial],
  ["movements", ({ movements }) => movements],
  ["breaks_without_routine", ({ moved }) => moved],
  ["natural_breaks", ({ naturalBreaks }) => naturalBreaks],
  ["snoozed", ({ snoozed }) => snoozed],
  ["skipped", ({ skipped }) => skipped],
  ["unanswered", ({ unanswered }) => unanswered],
  ["reminders", ({ nudges }) => nudges],
  ["longest_sitting_minutes", ({ longestSittingMs }) => longestSittingMs / minutes(1)],
  ["own_doses", ({ doses }) => readDoses(doses).map(doseCell).join(" ")],
];

/** A German Excel splits at it by itself. LibreOffice's import splits at it in every region. */
const separator = ";";

/**
 * The history for a spreadsheet, one line for each day. It begins with a byte-order mark, and with the line `sep=;`.
 *
 * An Excel splits at the list separator of the system's region. The browser does not know that region: an English browser on a
 * German system names the wrong one, and the whole file would be one column. By the line `sep=;` every Excel splits right.
 * LibreOffice 7.4 chooses the separator by that line too, and keeps it as the first row; under a German and an English locale
 * it reads the dates as dates, and each number as a whole number in a column of its own.
 */
export function historyCsv(days: readonly Day[]): string {
  const rows = days.map(day => columns.map(([, value]) => value(day)));
  const lines = [columns.map(([name]) => name), ...rows].map(row => row.map(csvCell).join(separator));
  return `\uFEFF${[`sep=${separator}`, ...lines].join("\r\n")}\r\n`;
}

/** Whether a text is a history for a spreadsheet, as `historyCsv` or a spreadsheet writes it. */
export const isHistoryCsv = (text: string): boolean =>
  /^(sep=.\r?\n)?"?date"?[;,\t]"?active_minutes\b/.test(text.slice(0, 100));
