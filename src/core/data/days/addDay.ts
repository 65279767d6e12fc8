import type { Day } from "../../history/day.ts";
import { paint } from "../../history/paint.ts";
import { readTimeline, writeTimeline } from "../../history/timeline.ts";

/** Both timelines in one; of two kinds a minute keeps the stronger. */
const both = (one: string, later: string): string =>
  writeTimeline(
    readTimeline(later)
      .filter(({ kind }) => kind !== "away")
      .reduce(paintOver, readTimeline(one)),
  );

const paintOver = (runs: ReturnType<typeof readTimeline>, run: (typeof runs)[number]) => paint(runs, run);

/**
 * One record of two for the same date that tell of different hours: `later` began from nought where `one` ended. Their counts add
 * up, unlike those of `mergeDay`. The longest sitting does not: the later record knows the whole of one that went on. The doses
 * are those of the last routine.
 */
export const addDay = (one: Day, later: Day): Day => ({
  ...one,
  activeMs: one.activeMs + later.activeMs,
  full: one.full + later.full,
  short: one.short + later.short,
  partial: one.partial + later.partial,
  movements: one.movements + later.movements,
  moved: one.moved + later.moved,
  naturalBreaks: one.naturalBreaks + later.naturalBreaks,
  snoozed: one.snoozed + later.snoozed,
  skipped: one.skipped + later.skipped,
  unanswered: one.unanswered + later.unanswered,
  nudges: one.nudges + later.nudges,
  longestSittingMs: Math.max(one.longestSittingMs, later.longestSittingMs),
  timeline: both(one.timeline, later.timeline),
  doses: later.doses || one.doses,
});
