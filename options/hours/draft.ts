import type { Range, Week } from "../../src/core/time/workingHours.ts";

/** A range while it is edited, in minutes of the day; an end that is not typed is `null`, midnight at the end is 1440. */
export interface DraftRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** The ranges of each day while they are edited, Monday first. */
export type DraftWeek = readonly (readonly DraftRange[])[];

const fullDay = 1440;

/** More ranges on one day than that are no longer hours. */
export const maxRanges = 6;

/** Monday to Friday, 09:00 to 17:00. */
export const defaultWeek: Week = Array.from({ length: 7 }, (_, day) =>
  day < 5 ? [{ from: 9 * 60, to: 17 * 60 }] : [],
);

/** Hours as they are edited. */
export const draftOf = (week: Week): DraftWeek =>
  week.map(ranges => ranges.map(({ from, to }) => ({ from, to: to || fullDay })));

const isWhole = (range: DraftRange): range is Range => range.from !== null && range.to !== null;

/** Hours as they are stored; `undefined` where an end is missing. What else is wrong is not looked at. */
export function weekOf(draft: DraftWeek): Week | undefined {
  return draft.every(ranges => ranges.every(isWhole)) ? draft.map(day => day.filter(isWhole)) : undefined;
}

/** Whether a range goes on over midnight, into the next day. */
export const endsNextDay = ({ from, to }: DraftRange): boolean => from !== null && to !== null && to < from;

/** Whether a range is a day from its first minute to its last. */
export const isWholeDay = ({ from, to }: DraftRange): boolean => from === 0 && to === fullDay;

/** The hours with one day changed. */
export const withDay = (draft: DraftWeek, day: number, ranges: readonly DraftRange[]): DraftWeek =>
  draft.map((before, index) => (index === day ? ranges : before));

/** The hours of one day given to other days too. */
export const withCopies = (draft: DraftWeek, day: number, days: readonly number[]): DraftWeek =>
  draft.map((before, index) => (days.includes(index) ? (draft[day] ?? before) : before));

const hour = 60;
const defaultRange: Range = { from: 9 * hour, to: 17 * hour };

/** What another range of a day could be: after the last one with an hour between, or in the longest gap; never too short. */
export function suggestRange(ranges: readonly DraftRange[]): Range | undefined {
  if (ranges.length === 0) return defaultRange;
  if (ranges.length >= maxRanges) return undefined;
  const taken = ranges.filter(isWhole).map(({ from, to }) => ({ from, to: to < from ? fullDay : to }));
  const last = Math.max(0, ...taken.map(({ to }) => to));
  if (last + 2 * hour <= fullDay) return { from: last + hour, to: Math.min(last + 5 * hour, fullDay) };
  const gaps = [0, ...taken.map(({ to }) => to)].map(from => ({
    from,
    to: Math.min(fullDay, ...taken.map(range => range.from).filter(start => start >= from)),
  }));
  const isFree = ({ from }: Range) => !taken.some(range => from >= range.from && from < range.to);
  const longest = gaps.filter(isFree).sort((a, b) => b.to - b.from - (a.to - a.from))[0];
  return longest && longest.to - longest.from >= hour / 2 ? longest : undefined;
}
