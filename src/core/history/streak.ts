import type { Ms } from "../time/time.ts";
import type { Week } from "../time/workingHours.ts";
import { type History, shiftDate, weekdayOf } from "./dates.ts";
import { breaksTaken } from "./day.ts";

/** A missed day is forgiven if the last one lies at least so many days back. */
const forgivenEveryDays = 7;

/**
 * On how many scheduled days in a row the person has taken a break, up to today. One missed day a week is forgiven. Today counts
 * once it has a break. A day is scheduled if it has working hours, or none are set; a day with less browsing than `dueMs` had no
 * break to take, and is passed over.
 */
export function streakOf(history: History, today: string, hours: Week | null, dueMs: Ms): number {
  const first = [...history.keys()].reduce((least, date) => (date < least ? date : least), today);
  let count = 0;
  let sinceForgiven = forgivenEveryDays;
  for (let date = today; date >= first; date = shiftDate(date, -1)) {
    sinceForgiven += 1;
    const day = history.get(date);
    const isScheduled = hours === null || (hours[weekdayOf(date)] ?? []).length > 0;
    if (day && isScheduled && breaksTaken(day) > 0) count += 1;
    else if (day && isScheduled && date !== today && day.activeMs >= dueMs) {
      if (sinceForgiven < forgivenEveryDays) return count;
      sinceForgiven = 0;
    }
  }
  return count;
}
