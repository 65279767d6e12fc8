import type { Ms } from "../time/time.ts";

/** What one local day was: the whole of the history. */
export interface Day {
  /** `YYYY-MM-DD` in the time zone where it was lived. */
  readonly date: string;
  readonly activeMs: Ms;
  /** Routines done, whole and short, and those broken off before half. */
  readonly full: number;
  readonly short: number;
  readonly partial: number;
  readonly naturalBreaks: number;
  readonly snoozed: number;
  readonly skipped: number;
  readonly unanswered: number;
}

/** The counts that an event can change. */
export type Tally = Exclude<keyof Day, "date" | "activeMs">;

/** A day on which nothing has happened yet. */
export const emptyDay = (date: string): Day => ({
  date,
  activeMs: 0,
  full: 0,
  short: 0,
  partial: 0,
  naturalBreaks: 0,
  snoozed: 0,
  skipped: 0,
  unanswered: 0,
});

/** The day with one more (or `by` more; never below none) of something. */
export const tally = (day: Day, what: Tally, by = 1): Day => ({
  ...day,
  [what]: Math.max(0, day[what] + by),
});

/** The day with that much more active time; time that is taken back never makes it negative. */
export const addActive = (day: Day, ms: Ms): Day => ({ ...day, activeMs: Math.max(0, day.activeMs + ms) });

/** The routines done on that day. */
export const routinesDone = ({ full, short }: Day): number => full + short;
