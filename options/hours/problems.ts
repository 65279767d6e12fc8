import type { DraftRange, DraftWeek } from "./draft.ts";

/** What is wrong with a range: its start or end is empty, both are equal, or it overlaps another range. */
export type HoursProblem = "empty" | "equal" | "overlap";

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;

/** A range in minutes of the week. The week is circular: Sunday night continues on Monday. */
interface Span {
  readonly start: number;
  readonly end: number;
}

function spanOf(day: number, { from, to }: DraftRange): Span | undefined {
  if (from === null || to === null || from === to) return undefined;
  const start = day * dayMinutes + from;
  return { start, end: start + to - from + (to < from ? dayMinutes : 0) };
}

const overlap = (a: Span, b: Span) =>
  [-weekMinutes, 0, weekMinutes].some(shift => a.start + shift < b.end && b.start < a.end + shift);

function problemOf(range: DraftRange, span: Span | undefined, all: readonly Span[]) {
  if (range.from === null || range.to === null) return "empty";
  if (!span) return "equal";
  return all.some(other => other !== span && overlap(span, other)) ? "overlap" : undefined;
}

/** The problem of each range of each day. Overlaps count across midnight too. */
export function problemsOf(draft: DraftWeek): readonly (readonly (HoursProblem | undefined)[])[] {
  const spans = draft.map((ranges, day) => ranges.map(range => spanOf(day, range)));
  const all = spans.flat().filter(span => span !== undefined);
  return draft.map((ranges, day) => ranges.map((range, i) => problemOf(range, spans[day]?.[i], all)));
}

/** No range has a problem. */
export const isFaultless = (draft: DraftWeek): boolean =>
  problemsOf(draft)
    .flat()
    .every(problem => !problem);
