import type { Judgement, Range } from "./judge.ts";

/** What Limber has stored. Times in ms; `at` is the instant up to which its clock has accounted for the time. */
export type Reading = {
  readonly at: number;
  readonly clockMs: number;
  readonly dayMs: number;
  readonly breaks: number;
  readonly skipped: number;
  readonly routines: number;
  readonly isDue: boolean;
};

/** The log's instants lie this close to those of the browser. */
const roundingMs = 1_000;

const seconds = (ms: number) => `${(ms / 1000).toFixed(1)} s`;

function outside(what: string, value: number, { least, most }: Range, slack: number): string[] {
  const show = slack > 0 ? seconds : String;
  if (value < least - slack) return [`${what} is ${show(value)}, at least ${show(least)} are right`];
  if (value > most + slack) return [`${what} is ${show(value)}, at most ${show(most)} are right`];
  return [];
}

/** In what Limber and the log disagree; nobody plays a routine in these runs. */
export const disagreements = (reading: Reading, { clock, day, breaks, skipped, isDue }: Judgement) => [
  ...outside("the clock", reading.clockMs, clock, roundingMs),
  ...outside("the day's active time", reading.dayMs, day, roundingMs),
  ...outside("the day's count of natural breaks", reading.breaks, breaks, 0),
  ...outside("the day's count of skips", reading.skipped, skipped, 0),
  ...outside("the day's count of routines", reading.routines, { least: 0, most: 0 }, 0),
  ...(isDue === undefined || isDue === reading.isDue
    ? []
    : [isDue ? "a break is due, and Limber does not know" : "Limber says that a break is due"]),
];
