import type { DraftRange, DraftWeek } from "./draft.ts";

/** What is wrong with a range: an end is missing, it ends when it begins, or it covers hours of another one. */
export type HoursProblem = "empty" | "equal" | "overlap";

const dayMinutes = 1440;
const weekMinutes = 7 * dayMinutes;

/** A range on the week's own line of minutes, which is a circle: Sunday night runs into Monday. */
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
  [-weekMinutes, 0, weekMinutes].some(turn => a.start + turn < b.end && b.start < a.end + turn);

function problemOf(range: DraftRange, span: Span | undefined, all: readonly Span[]) {
  if (range.from === null || range.to === null) return "empty";
  if (!span) return "equal";
  return all.some(other => other !== span && overlap(span, other)) ? "overlap" : undefined;
}

/** What is wrong with each range of each day; the night before and the days beside it are looked at too. */
export function problemsOf(draft: DraftWeek): readonly (readonly (HoursProblem | undefined)[])[] {
  const spans = draft.map((ranges, day) => ranges.map(range => spanOf(day, range)));
  const all = spans.flat().filter(span => span !== undefined);
  return draft.map((ranges, day) => ranges.map((range, i) => problemOf(range, spans[day]?.[i], all)));
}

/** Whether nothing is wrong with any of them. */
export const isFaultless = (draft: DraftWeek): boolean =>
  problemsOf(draft)
    .flat()
    .every(problem => !problem);
