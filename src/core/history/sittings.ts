import type { Day } from "./day.ts";

/** The days with the longest sittings, at most `count`, the longest first. Less than a minute is none. */
export const longestSittings = (days: readonly Day[], count: number): readonly Day[] =>
  days
    .filter(({ longestSittingMs }) => longestSittingMs >= 60_000)
    .toSorted((a, b) => b.longestSittingMs - a.longestSittingMs)
    .slice(0, count);
