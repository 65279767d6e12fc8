import { type MinuteKind, maxMinutes, maxRuns, type Run } from "./timeline.ts";

/**
 * Which of two kinds a minute keeps that the wall clock shows twice (after a journey, or when the clock is put back): the larger
 * number, and of equal ones the later. Breaks are the point of the picture.
 */
export const strengths: Readonly<Record<MinuteKind, number>> = {
  ...{ away: 0, otherApp: 1, otherAppDue: 1, paused: 1, hours: 1 },
  ...{ browsing: 2, call: 2, fullscreen: 2, fullscreenElsewhere: 2, audible: 2, panel: 2 },
  unfinished: 3,
  ...{ routine: 4, moved: 4 },
};

/** The kind is that of a break that was taken. */
export const isBreakKind = (kind: MinuteKind): boolean => strengths[kind] === strengths.routine;

/** Joins neighbours of one kind and drops empty runs. Each break stays a run of its own: the runs of breaks are as many as the breaks. */
function joined(runs: readonly Run[]): Run[] {
  const out: Run[] = [];
  for (const run of runs) {
    const last = out.at(-1);
    if (run.to <= run.from) continue;
    if (last?.kind === run.kind && !isBreakKind(run.kind)) out[out.length - 1] = { ...last, to: run.to };
    else out.push(run);
  }
  return out;
}

/** What is lost where a run takes the kind of the run before it: breaks go last, and are not made longer. */
function loss(runs: readonly Run[], index: number): number {
  const [before, run] = [runs[index - 1], runs[index]];
  if (!before || !run) return Number.POSITIVE_INFINITY;
  const isBreak = [before, run].some(({ kind }) => strengths[kind] >= strengths.unfinished);
  return run.to - run.from + (isBreak ? maxMinutes : 0);
}

/** At most `maxRuns` runs: those that lose least take the kind of the run before them. */
function bounded(runs: readonly Run[]): readonly Run[] {
  if (runs.length <= maxRuns) return runs;
  const least = runs.reduce((best, _, index) => (loss(runs, index) < loss(runs, best) ? index : best), 0);
  const given = runs.flatMap((run, index): Run[] => {
    if (index === least) return [];
    return index === least - 1 ? [{ ...run, to: runs[least]?.to ?? run.to }] : [run];
  });
  return bounded(joined(given));
}

/**
 * Runs with one more painted over them, the time before it filled up with absence. Minutes of a kind stronger than `over` stay as
 * they are.
 */
export function paint(
  runs: readonly Run[],
  added: Run,
  over: number = strengths[added.kind],
): readonly Run[] {
  if (added.to <= added.from) return runs;
  const end = runs.at(-1)?.to ?? 0;
  const filled: readonly Run[] = [
    ...runs,
    { kind: "away", from: end, to: Math.max(end, added.from) },
    { kind: added.kind, from: Math.max(end, added.from), to: Math.max(end, added.to) },
  ];
  const cut = filled.flatMap((run): Run[] => {
    const from = Math.max(run.from, added.from);
    const to = Math.min(run.to, added.to);
    if (to <= from || strengths[run.kind] > over) return [run];
    return [
      { ...run, to: from },
      { kind: added.kind, from, to },
      { ...run, from: to },
    ];
  });
  return bounded(joined(cut));
}
