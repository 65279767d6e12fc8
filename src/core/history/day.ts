import type { Ms } from "../time/time.ts";

/** The record of one local day; the history has nothing else. */
export interface Day {
  /** `YYYY-MM-DD`, in the time zone of the person on that day. */
  readonly date: string;
  readonly activeMs: Ms;
  /** Routines done, full and short, and routines ended before half. */
  readonly full: number;
  readonly short: number;
  readonly partial: number;
  /** The movements done in all of them. */
  readonly movements: number;
  /** Breaks without the routine, by the person's word. */
  readonly moved: number;
  readonly naturalBreaks: number;
  readonly snoozed: number;
  readonly skipped: number;
  readonly unanswered: number;
  /** Reminders that came on screen. */
  readonly nudges: number;
  /** The longest active time without a break; a break that was skipped is none. */
  readonly longestSittingMs: Ms;
  /** What each minute was: see `timeline.ts`. Empty where it is not known any more. */
  readonly timeline: string;
  /** The doses of the last routine that had others than the source's: see `routine/doseRecord.ts`. Empty if none had. */
  readonly doses: string;
}

/** For so many days, today among them, the timeline is kept. */
export const timelineDays = 60;

/** The counts that an event can change. */
export type Tally = Exclude<keyof Day, "date" | "activeMs" | "longestSittingMs" | "timeline" | "doses">;

/** A day on which nothing has happened yet. */
export const emptyDay = (date: string): Day => ({
  date,
  activeMs: 0,
  full: 0,
  short: 0,
  partial: 0,
  movements: 0,
  moved: 0,
  naturalBreaks: 0,
  snoozed: 0,
  skipped: 0,
  unanswered: 0,
  nudges: 0,
  longestSittingMs: 0,
  timeline: "",
  doses: "",
});

/** Adds `by` to a count of the day, which never falls below 0. */
export const tally = (day: Day, what: Tally, by = 1): Day => ({
  ...day,
  [what]: Math.max(0, day[what] + by),
});

/** Adds active time to the day; a negative `ms` takes time back, down to 0. */
export const addActive = (day: Day, ms: Ms): Day => ({ ...day, activeMs: Math.max(0, day.activeMs + ms) });

/** Makes the longest sitting of the day `ms` long, unless it was longer already. */
export const raiseSitting = (day: Day, ms: Ms): Day =>
  ms > day.longestSittingMs ? { ...day, longestSittingMs: ms } : day;

/** The breaks that the person took on a day, or on several: routines done, and breaks without the routine. */
export const breaksTaken = ({ full, short, moved }: Pick<Day, "full" | "short" | "moved">): number =>
  full + short + moved;
