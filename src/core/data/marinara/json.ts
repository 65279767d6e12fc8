// Tested by test/unit/core/data/marinara/marinara.test.ts
import { fieldOf, isRecord } from "../../readFields.ts";
import { type Instant, minutes, seconds } from "../../time/time.ts";
import { type Reading, type Refused, refuse } from "../days/importedFile.ts";
import { daysOfSessions, mostSessions } from "./sessions.ts";

const fault = (why: Refused, what = "") => refuse(why, what, "marinara");

/** Whether a parsed file looks like Marinara's history. */
export const isMarinara = (value: unknown): value is object =>
  isRecord(value) && ["pomodoros", "durations", "timezones"].some(name => Object.hasOwn(value, name));

const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);

/** A run-length coded list, written out; `undefined` if it is none, or longer than `most`. */
function writtenOut(list: unknown, most: number): number[] | undefined {
  if (!Array.isArray(list) || list.length % 2 !== 0 || !list.every(isWhole)) return undefined;
  const all: number[] = [];
  for (let index = 0; index < list.length; index += 2) {
    const times = Number(list[index]);
    if (times < 0 || all.length + times > most) return undefined;
    for (let time = 0; time < times; time++) all.push(Number(list[index + 1]));
  }
  return all;
}

/**
 * Reads Marinara's history: three parallel lists, namely the ends of the sessions in minutes since 1970, their lengths in seconds
 * and their zones in minutes west of UTC; the last two run-length coded. Source: schmich/marinara, `src/background/History.js`.
 */
export function readMarinara(value: object, now: Instant): Reading {
  const version = fieldOf(value, "version");
  if (typeof version === "number" && version > 1) return fault("laterVersion", String(version));
  if (version !== 1 && version !== undefined) return fault("wrongValue", "version");
  const ends = fieldOf(value, "pomodoros");
  if (!Array.isArray(ends) || !ends.every(isWhole)) return fault("wrongValue", "pomodoros");
  if (ends.length > mostSessions) return fault("absurd", "pomodoros");
  const lengths = writtenOut(fieldOf(value, "durations"), mostSessions);
  if (!lengths) return fault("wrongValue", "durations");
  const zones = writtenOut(fieldOf(value, "timezones"), mostSessions);
  if (!zones) return fault("wrongValue", "timezones");
  if (lengths.length !== ends.length) return fault("uneven", "durations");
  if (zones.length !== ends.length) return fault("uneven", "timezones");
  const sessions = ends.map((end, index) => ({
    at: minutes(end),
    length: seconds(lengths[index] ?? 0),
    offset: 0 - (zones[index] ?? 0),
  }));
  return daysOfSessions(sessions, now);
}
