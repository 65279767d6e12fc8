import type { Day } from "./day.ts";

/** The records of all days, by date. */
export type History = ReadonlyMap<string, Day>;

/** The date so many days later; earlier for a negative number. */
export const shiftDate = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The last `count` dates up to `last`, the oldest first. */
export const lastDates = (last: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => shiftDate(last, index + 1 - count));

/** The weekday of a date: 0 is Monday. */
export const weekdayOf = (date: string): number => Temporal.PlainDate.from(date).dayOfWeek - 1;

/** The records of these dates that there are. */
export const daysOf = (history: History, dates: readonly string[]): readonly Day[] =>
  dates.map(date => history.get(date)).filter(day => day !== undefined);
