import type { Range, Week } from "../../src/core/time/workingHours.ts";

/** A range in the editor, in minutes of the day. An empty input is `null`; `to` at midnight is 1440. */
export interface DraftRange {
  readonly from: number | null;
  readonly to: number | null;
}

/** The ranges of each day in the editor, Monday first. */
export type DraftWeek = readonly (readonly DraftRange[])[];

const fullDay = 1440;

/** The most ranges that one day can have. */
const maxRanges = 6;

/** 09:00 to 17:00 on these days, of which 0 is Monday. */
export const firstWeek = (workdays: readonly number[]): Week =>
  Array.from({ length: 7 }, (_, day) => (workdays.includes(day) ? [{ from: 9 * 60, to: 17 * 60 }] : []));

/** Stored hours as a draft. */
export const draftOf = (week: Week): DraftWeek =>
  week.map(ranges => ranges.map(({ from, to }) => ({ from, to: to || fullDay })));

const isWhole = (range: DraftRange): range is Range => range.from !== null && range.to !== null;

/** A draft as hours to store; `undefined` if a range lacks its start or end. Does not check anything else. */
export function weekOf(draft: DraftWeek): Week | undefined {
  return draft.every(ranges => ranges.every(isWhole)) ? draft.map(day => day.filter(isWhole)) : undefined;
}

/** The range crosses midnight. */
export const endsNextDay = ({ from, to }: DraftRange): boolean => from !== null && to !== null && to < from;

/** The range covers the whole day. */
export const isWholeDay = ({ from, to }: DraftRange): boolean => from === 0 && to === fullDay;

/** Replaces the ranges of one day. */
export const withDay = (draft: DraftWeek, day: number, ranges: readonly DraftRange[]): DraftWeek =>
  draft.map((before, index) => (index === day ? ranges : before));

/** Copies the ranges of one day to other days. */
export const withCopies = (draft: DraftWeek, day: number, days: readonly number[]): DraftWeek =>
  draft.map((before, index) => (days.includes(index) ? (draft[day] ?? before) : before));

const hour = 60;
const defaultRange: Range = { from: 9 * hour, to: 17 * hour };

/**
 * A range to add to a day: up to four hours, one hour after the last range, or else the longest gap. `undefined` if the
 * day has `maxRanges` or no gap of half an hour.
 */
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
