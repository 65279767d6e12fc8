import { breaksTaken, type Day } from "./day.ts";
import { type MinuteKind, readTimeline } from "./timeline.ts";

/** What became of the reminders of some days. A break can come without a reminder, and a reminder can end in a natural break. */
export interface Outcomes {
  readonly shown: number;
  readonly taken: number;
  readonly naturalBreaks: number;
  readonly snoozed: number;
  readonly skipped: number;
  readonly unanswered: number;
}

/** The outcomes of these days, added up. */
export const outcomesOf = (days: readonly Day[]): Outcomes => {
  const sum = (count: (day: Day) => number) => days.reduce((all, day) => all + count(day), 0);
  return {
    shown: sum(({ nudges }) => nudges),
    taken: sum(breaksTaken),
    naturalBreaks: sum(({ naturalBreaks }) => naturalBreaks),
    snoozed: sum(({ snoozed }) => snoozed),
    skipped: sum(({ skipped }) => skipped),
    unanswered: sum(({ unanswered }) => unanswered),
  };
};

/** Kinds of minutes in which no reminder comes although the person is there. */
export const silences = [
  "call",
  "fullscreen",
  "fullscreenElsewhere",
  "audible",
  "panel",
  "otherAppDue",
  "paused",
  "hours",
] as const satisfies readonly MinuteKind[];

/** The minutes of each kind of silence in these days, the longest first; kinds that did not come are left out. */
export function silencesOf(
  days: readonly Day[],
): readonly { readonly kind: MinuteKind; readonly minutes: number }[] {
  const runs = days.flatMap(({ timeline }) => readTimeline(timeline));
  return silences
    .map(kind => ({
      kind,
      minutes: runs.filter(run => run.kind === kind).reduce((sum, { from, to }) => sum + to - from, 0),
    }))
    .filter(({ minutes }) => minutes > 0)
    .toSorted((a, b) => b.minutes - a.minutes);
}
