import type { Reading } from "../../../../src/core/data/days/importedFile.ts";
import { exportText } from "../../../../src/core/data/limber/exportFile.ts";
import { readFile } from "../../../../src/core/data/readFile.ts";
import { type Day, emptyDay } from "../../../../src/core/history/day.ts";
import { defaultSettings, type Settings } from "../../../../src/core/settings.ts";

/** A Sunday. */
export const now = Date.UTC(2026, 10, 29, 12);

export const settings: Settings = { ...defaultSettings, intervalMinutes: 45, theme: "dark" };

/** A number of days up to yesterday. */
export const someDays = (count: number): Day[] =>
  Array.from({ length: count }, (_, index) => {
    const date = Temporal.PlainDate.from("2026-11-28").subtract({ days: count - 1 - index });
    return { ...emptyDay(date.toString()), activeMs: 3_600_000 + index, full: index % 4, movements: 50 };
  });

/** An export of some days. */
export const exported = (days: readonly Day[] = someDays(3), stored: Record<string, unknown> = {}): string =>
  exportText({ limber: "0.1.0", at: now, settings, days, stored });

/** Reads a text with the default settings in force. */
export const read = (text: string, at = now): Reading => readFile(text, defaultSettings, at);

/** Why a text is refused, and the place of the fault; `undefined` if it is not. */
export function refusalOf(text: string): string | undefined {
  const reading = read(text);
  if (!("refusal" in reading)) return undefined;
  const { why, what } = reading.refusal;
  return what ? `${why}: ${what}` : why;
}

/** The days that a text holds. */
export function daysOf(text: string): readonly Day[] {
  const reading = read(text);
  if ("refusal" in reading) throw new Error(`refused: ${JSON.stringify(reading.refusal)}`);
  return reading.file.days;
}
