import { timelineDays } from "./day.ts";

/** Days that are looked at once more, in case a write of theirs failed. */
const again = 7;

/** More days than this have passed on a clock that was wrong. */
const mostDays = 4000;

/** The days whose timeline is to go on the first event of `date`, where the last event came on the day `since`; the oldest first. */
export function expiredDates(since: string, date: string): readonly string[] {
  const today = Temporal.PlainDate.from(date);
  const passed = Math.min(mostDays, Math.max(0, Temporal.PlainDate.from(since).until(today).days));
  return Array.from({ length: passed + again }, (_, index) =>
    today.subtract({ days: timelineDays + passed + again - 1 - index }).toString(),
  );
}
