// Tested by test/unit/core/activeTime/gapRule.test.ts.
import type { Instant, Ms } from "../time/time.ts";
import type { Clock } from "./clock.ts";

/** `ms` of active time from an instant on that have come to count; below zero: that are taken back. */
export interface Change {
  readonly from: Instant;
  readonly ms: Ms;
}

/** The clock after a span of time, and what changes in the records of the days. */
export interface Elapsed {
  readonly clock: Clock;
  readonly changes: readonly Change[];
  readonly naturalBreaks: number;
}

/** Nothing changes but the clock. */
export const nothing = (clock: Clock): Elapsed => ({ clock, changes: [], naturalBreaks: 0 });

/** That much time from an instant on comes to count, or is taken back. */
export const counted = (clock: Clock, from: Instant, ms: Ms): Elapsed => ({
  clock,
  changes: ms === 0 ? [] : [{ from, ms }],
  naturalBreaks: 0,
});

/** Applies `next` to the clock of `first` and adds up both changes. */
export function andThen(first: Elapsed, next: (clock: Clock) => Elapsed): Elapsed {
  const second = next(first.clock);
  return {
    clock: second.clock,
    changes: [...first.changes, ...second.changes],
    naturalBreaks: first.naturalBreaks + second.naturalBreaks,
  };
}
