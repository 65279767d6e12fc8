import type { Day } from "../../history/day.ts";
import { parseSettings } from "../../parseSettings.ts";
import { fieldOf, isRecord } from "../../readFields.ts";
import { defaultSettings, type Settings } from "../../settings.ts";
import type { Instant } from "../../time/time.ts";
import { type Reading, type Refusal, type Refused, refuse } from "../days/importedFile.ts";
import { mergeDays } from "../days/mergeDays.ts";
import { readDay } from "../days/readDay.ts";
import { checksum } from "./checksum.ts";
import { exportFields, exportFormat, exportVersion } from "./exportFile.ts";

/** More days than this are no history: two hundred years. */
const mostDays = 73_000;

const fault = (why: Refused, what = "") => refuse(why, what, "limber");

/** Whether a parsed file says that it is an export of Limber. */
export const isExport = (value: unknown): value is object =>
  isRecord(value) && fieldOf(value, "format") === exportFormat;

/** The days of the file; the first that cannot be refuses them all. */
function readDays(list: unknown, at: Instant): { days: Day[] } | { refusal: Refusal } {
  if (!Array.isArray(list)) return fault("wrongValue", "history");
  if (list.length > mostDays) return fault("absurd", "history");
  const days: Day[] = [];
  for (const value of list) {
    const read = readDay(value, at);
    if ("refusal" in read) return read;
    days.push(read.day);
  }
  const merged = mergeDays(days);
  return merged.length === days.length ? { days: merged } : fault("repeated", "history");
}

/** The settings of the file. Those of an earlier version, which had fewer, take the others from `now`. */
function readSettings(value: unknown, now: Settings): { settings: Settings } | { refusal: Refusal } {
  if (!isRecord(value)) return fault("wrongValue", "settings");
  const unknown = Object.keys(value).find(name => !Object.hasOwn(defaultSettings, name));
  if (unknown !== undefined) return fault("unknownField", unknown);
  const { settings, unreadable } = parseSettings({ ...now, ...value });
  return unreadable.length > 0 ? fault("wrongValue", unreadable[0]) : { settings };
}

/** What is under some names, one inside the other; `undefined` where one of them is missing. */
const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce((inner, name) => (isRecord(inner) ? fieldOf(inner, name) : undefined), value);

/** The id of the computer that saved the file, from what it remembers of its part in the browser's sync. */
function deviceOf(stored: object): string | undefined {
  const device = within(stored, "local", "syncMemory", "device");
  return typeof device === "string" ? device : undefined;
}

/** Whether the file is as Limber saved it. A file without a checksum was made by hand, and is judged by its content. */
function isWhole(value: object): boolean {
  const sum = fieldOf(value, "checksum");
  if (sum === undefined) return true;
  const content = Object.fromEntries(exportFields.map(name => [name, fieldOf(value, name)]));
  return sum === checksum(JSON.stringify(content));
}

/** Reads an export of Limber; `now` are the settings in force. Never throws. */
export function readExport(value: object, now: Settings, at: Instant): Reading {
  const version = fieldOf(value, "version");
  if (typeof version === "number" && version > exportVersion) return fault("laterVersion", String(version));
  if (version !== exportVersion) return fault("wrongValue", "version");
  const known: readonly string[] = [...exportFields, "checksum"];
  const unknown = Object.keys(value).find(name => !known.includes(name));
  if (unknown !== undefined) return fault("unknownField", unknown);
  const plain = ["limber", "saved"].find(name => typeof fieldOf(value, name) !== "string");
  if (plain) return fault("wrongValue", plain);
  const stored = fieldOf(value, "stored");
  if (!isRecord(stored)) return fault("wrongValue", "stored");
  const read = readDays(fieldOf(value, "history"), at);
  if ("refusal" in read) return read;
  const chosen = readSettings(fieldOf(value, "settings"), now);
  if ("refusal" in chosen) return chosen;
  if (!isWhole(value)) return fault("changed");
  const device = deviceOf(stored);
  const file = { source: "limber", days: read.days, leftOut: 0, settings: chosen.settings } as const;
  return { file: device === undefined ? file : { ...file, device } };
}
