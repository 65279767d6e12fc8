import { lastDates, shiftDate } from "./dates.ts";
import { timelineDays } from "./day.ts";

/** Days that are looked at once more, in case a write of theirs failed. */
const again = 7;

/** More days than this have passed on a clock that was wrong. */
const mostDays = 4000;

/** The days whose timeline is to go on the first event of `date`, where the last event came on the day `since`; the oldest first. */
export function expiredDates(since: string, date: string): readonly string[] {
  const between = Temporal.PlainDate.from(since).until(Temporal.PlainDate.from(date)).days;
  const passed = Math.min(mostDays, Math.max(0, between));
  return lastDates(shiftDate(date, -timelineDays), passed + again);
}
