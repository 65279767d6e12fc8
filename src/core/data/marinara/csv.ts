// Tested by test/unit/core/data/marinara/marinara.test.ts
import { type Instant, seconds } from "../../time/time.ts";
import { type Reading, refuse } from "../days/importedFile.ts";
import { daysOfSessions, mostSessions, type Session } from "./sessions.ts";

/**
 * A line of Marinara: the end as ISO text, its date, its time, the end in seconds since 1970, minutes east of UTC, and the length
 * in seconds. The texts follow the clock of the computer that saved the file, and not the zone beside them: only the numbers count.
 */
const line = /^"?[^",]+"?,\d{4}-\d\d-\d\d,\d\d:\d\d:\d\d,(\d{1,15}),(-?\d{1,4}),(\d{1,9})$/;

/** The head has six columns, named in the language of the person. */
const head = /^("[^"]*"|[^",]*)(,("[^"]*"|[^",]*)){5}$/;

const linesOf = (text: string): string[] => text.split(/\r?\n/).filter(each => each !== "");

/** Whether a text looks like Marinara's history for spreadsheets. */
export function isMarinaraCsv(text: string): boolean {
  const [first = "", second] = linesOf(text.slice(0, 2000));
  return head.test(first) && (second === undefined ? first.includes("ISO 8601") : line.test(second));
}

/** Reads Marinara's history for spreadsheets. Source: schmich/marinara, `toCSV` in `src/background/History.js`. */
export function readMarinaraCsv(text: string, now: Instant): Reading {
  const rows = linesOf(text).slice(1);
  if (rows.length > mostSessions) return refuse("absurd", "", "marinara");
  const sessions: Session[] = [];
  for (const row of rows) {
    const [, end, offset, length] = line.exec(row) ?? [];
    if (end === undefined) return refuse("wrongValue", row, "marinara");
    sessions.push({ at: seconds(Number(end)), length: seconds(Number(length)), offset: Number(offset) });
  }
  return daysOfSessions(sessions, now);
}
