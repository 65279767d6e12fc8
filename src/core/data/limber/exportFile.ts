import type { Day } from "../../history/day.ts";
import type { Settings } from "../../settings.ts";
import { type Instant, localDay } from "../../time/time.ts";
import { checksum } from "./checksum.ts";

/** The mark of Limber's export, in its field `format`. */
export const exportFormat = "limber-export";

/** The version of the export's form. `export.schema.json` beside this file describes it. */
export const exportVersion = 1;

/** What an export holds. */
export interface Exported {
  /** The version of Limber. */
  readonly limber: string;
  readonly at: Instant;
  readonly settings: Settings;
  readonly days: readonly Day[];
  /** Every other stored value by its key, unchanged: for the person to see. An import reads only which computer it was. */
  readonly stored: Readonly<Record<string, unknown>>;
}

/** The fields in the order of the file. */
export const exportFields = [
  "format",
  "version",
  "limber",
  "saved",
  "settings",
  "history",
  "stored",
] as const;

/** The file's text: JSON with one line for each day, and a checksum at its end. */
export function exportText({ limber, at, settings, days, stored }: Exported): string {
  const saved = Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toString();
  const content = {
    ...{ format: exportFormat, version: exportVersion, limber, saved },
    ...{ settings, history: days, stored },
  };
  const lines = exportFields.map(name => {
    const value = name === "history" ? linesOf(days) : JSON.stringify(content[name]);
    return `"${name}": ${value}`;
  });
  return `{\n${[...lines, `"checksum": "${checksum(JSON.stringify(content))}"`].join(",\n")}\n}\n`;
}

const linesOf = (days: readonly Day[]): string =>
  days.length === 0 ? "[]" : `[\n${days.map(day => JSON.stringify(day)).join(",\n")}\n]`;

/** The name of an export's file: what it is, and its day. */
export const exportName = (at: Instant, timeZone: string): string => `limber-${localDay(at, timeZone)}.json`;

/** The name of the file for spreadsheets. */
export const csvName = (at: Instant, timeZone: string): string =>
  `limber-history-${localDay(at, timeZone)}.csv`;
