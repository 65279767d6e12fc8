import { isTimeline } from "./timelineForm.ts";

/** The kinds of a minute, and the letter that stands for each in a stored timeline. */
const letters = {
  away: "a",
  browsing: "b",
  /** A routine that became a break. */
  routine: "r",
  /** A routine that has not become a break: it goes on, or was stopped early. */
  unfinished: "u",
  /** A break without the routine, by the person's word. */
  moved: "m",
  otherApp: "o",
  /** Another application was in front while a break was due. */
  otherAppDue: "d",
  paused: "p",
  /** The person was there outside the working hours. */
  hours: "h",
  // A break was due, and this hold kept it back.
  call: "c",
  fullscreen: "f",
  fullscreenElsewhere: "e",
  audible: "s",
  panel: "w",
} as const;

export type MinuteKind = keyof typeof letters;

/** Minutes of one kind. `from` and `to` are minutes after midnight of the day's date: 1500 is one o'clock of the next morning. */
export interface Run {
  readonly kind: MinuteKind;
  readonly from: number;
  readonly to: number;
}

/** Minutes that a day can have, one that ends at noon of the next day included. */
export const maxMinutes = 2160;

/** The most runs that a timeline keeps, so that a day's text has a bound; the shortest ones give way. */
export const maxRuns = 200;

const isKind = (name: string): name is MinuteKind => name in letters;

const kindOf = (letter: string): MinuteKind =>
  Object.keys(letters)
    .filter(isKind)
    .find(kind => letters[kind] === letter) ?? "away";

/** The runs of a stored timeline, from midnight on and without a hole, cut where no day can have so many minutes; none of another text. */
export function readTimeline(text: string): readonly Run[] {
  if (!isTimeline(text)) return [];
  let from = 0;
  const runs = [...text.matchAll(/([a-z])(\d+)/g)].map(([, letter = "", length]) => {
    const run = { kind: kindOf(letter), from, to: Math.min(maxMinutes, from + Number(length)) };
    from = run.to;
    return run;
  });
  return runs.filter(run => run.to > run.from);
}

/** The text of runs that follow each other from midnight on. */
export const writeTimeline = (runs: readonly Run[]): string =>
  runs.map(({ kind, from, to }) => `${letters[kind]}${to - from}`).join("");
