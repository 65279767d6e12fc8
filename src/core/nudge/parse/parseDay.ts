import { type Day, emptyDay } from "../../history/day.ts";
import { isTimeline } from "../../history/timelineForm.ts";
import { isRecord, readFields } from "../../readFields.ts";
import { isDoseRecord } from "../../routine/dose.ts";
import { textThat } from "../../schemas.ts";
import { count, length } from "./quantities.ts";

const dayFields = {
  activeMs: length,
  full: count,
  short: count,
  partial: count,
  movements: count,
  moved: count,
  naturalBreaks: count,
  snoozed: count,
  skipped: count,
  unanswered: count,
  nudges: count,
  longestSittingMs: length,
  timeline: textThat(isTimeline),
  doses: textThat(isDoseRecord),
};

/** The record of a day from a stored value of any kind. Never throws. */
export function parseDay(stored: unknown, date: string): { day: Day; unreadable: string[] } {
  if (stored !== undefined && !isRecord(stored)) return { day: emptyDay(date), unreadable: ["day"] };
  const { values, unreadable } = readFields(dayFields, stored, emptyDay(date));
  return { day: { ...(values as Omit<Day, "date">), date }, unreadable };
}
