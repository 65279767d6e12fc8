import { type History, lastDates, shiftDate, weekdayOf } from "./dates.ts";
import { breaksTaken, type Day } from "./day.ts";

/** A day of the year's grid. Without a record where Limber knows nothing of that day. */
export interface YearCell {
  readonly date: string;
  /** The column, counted from the oldest week. */
  readonly week: number;
  /** The row: 0 is the first day of the week. */
  readonly row: number;
  readonly day: Day | undefined;
}

/** The weeks that the grid shows: this one and a year before it. */
export const yearWeeks = 53;

/** The days of the last twelve months up to today, in weeks that begin on `firstDay` (0 is Monday). */
export function yearOf(history: History, today: string, firstDay: number): readonly YearCell[] {
  const rowOf = (date: string) => (weekdayOf(date) - firstDay + 7) % 7;
  const count = (yearWeeks - 1) * 7 + rowOf(today) + 1;
  return lastDates(today, count).map((date, index) => ({
    ...{ date, week: Math.floor(index / 7), row: index % 7 },
    day: history.get(date),
  }));
}

/** The cells that a month begins with; the first cell too, if its month goes on for two weeks. */
export const monthStarts = (cells: readonly YearCell[]): readonly YearCell[] =>
  cells.filter(({ date }, index) =>
    index === 0 ? shiftDate(date, 14).slice(0, 7) === date.slice(0, 7) : date.endsWith("-01"),
  );

/** How full the cell of a day is, from 0 to 4: no break, one, two, up to four, more. */
export function levelOf(day: Day): number {
  const breaks = breaksTaken(day);
  return [1, 2, 3, 5].filter(least => breaks >= least).length;
}
