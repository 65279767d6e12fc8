import type { Day } from "./day.ts";
import { type MinuteKind, maxRuns, type Run, readTimeline, writeTimeline } from "./timeline.ts";

/** The day with its last run of kind `from` replaced; the same day where it has no such run. */
function replaceLast(
  day: Day,
  from: MinuteKind,
  replacement: (run: Run, before: Run | undefined, count: number) => readonly Run[],
): Day {
  const runs = readTimeline(day.timeline);
  const last = runs.findLastIndex(({ kind }) => kind === from);
  const replaced = runs.flatMap((run, index) =>
    index === last ? replacement(run, runs[index - 1], runs.length) : [run],
  );
  return last < 0 ? day : { ...day, timeline: writeTimeline(replaced) };
}

/**
 * The day whose last minutes of an unfinished routine became a break. Right after another routine the first minute stays unfinished,
 * so that the timeline shows two breaks and not a long one.
 */
export const settleRoutine = (day: Day): Day =>
  replaceLast(day, "unfinished", (run, before, count) => {
    const isSplit = before?.kind === "routine" && run.to - run.from > 1 && count < maxRuns;
    const from = isSplit ? run.from + 1 : run.from;
    const settled: Run = { kind: "routine", from, to: run.to };
    return isSplit ? [{ ...run, to: from }, settled] : [settled];
  });

/** The day whose last routine goes on: it is unfinished again. */
export const unsettleRoutine = (day: Day): Day =>
  replaceLast(day, "routine", run => [{ ...run, kind: "unfinished" }]);
