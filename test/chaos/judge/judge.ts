import { possibleBreaks } from "./breaks.ts";
import { entriesOf, type Log, until } from "./log.ts";
import { cuts, rulesAt, worthIn } from "./worth.ts";

/** The least and the most that a count can truthfully be. */
export type Range = { readonly least: number; readonly most: number };

/** What Limber must say if it is right. Times in ms. */
export type Judgement = {
  /** Active time since the last break. */
  readonly clock: Range;
  /** Active time in the records of the days. */
  readonly day: Range;
  readonly breaks: Range;
  readonly skipped: Range;
  /** Whether a break is due; `undefined` where the log cannot tell. */
  readonly isDue: boolean | undefined;
};

/** An instant at which the clock starts again from zero, or may. */
type Reset = { readonly at: number; readonly isSure: boolean; readonly mostMs: number };

const add = ({ least, most }: Range, more: Range): Range => ({
  least: least + more.least,
  most: most + more.most,
});
const none: Range = { least: 0, most: 0 };

/** How often something happened of which each may be sure or not. */
const count = (all: readonly { readonly isSure: boolean }[]): Range => ({
  least: all.filter(({ isSure }) => isSure).length,
  most: all.length,
});

/** A skip's instant lies within its span: the clock may have run on in it. */
function resetsOf(log: Log): readonly Reset[] {
  const skips = entriesOf(log, "skipped").map(({ from, to, isSure }) => ({
    at: to,
    isSure,
    mostMs: to - from,
  }));
  return [...possibleBreaks(log).map(({ to, isSure }) => ({ at: to, isSure, mostMs: 0 })), ...skips];
}

/** Works out from the log alone what Limber must say at an instant at which the person is there. */
export function judge(whole: Log, end: number): Judgement {
  const log = until(whole, end);
  const breaks = possibleBreaks(log);
  const resets = resetsOf(log);
  const worth = worthIn(log, breaks);
  let clock = none;
  let day = none;
  let reachedMs = 0;
  const instants = cuts(log, breaks, end);
  for (const [index, to] of instants.entries()) {
    const from = instants[index - 1] ?? to;
    const is = worth((from + to) / 2);
    const more = { least: is === "counts" ? to - from : 0, most: is === "nothing" ? 0 : to - from };
    clock = add(clock, more);
    day = add(day, more);
    reachedMs = Math.max(reachedMs, clock.most);
    for (const { isSure, mostMs } of resets.filter(({ at }) => at === to)) {
      clock = { least: 0, most: isSure ? Math.min(mostMs, clock.most) : clock.most };
      if (isSure) reachedMs = clock.most;
    }
  }
  const { intervalMs } = rulesAt(log, end);
  const isChanging = entriesOf(whole, "rules").some(({ from, to }) => from <= end && end <= to);
  const isDue = clock.least >= intervalMs ? true : reachedMs < intervalMs ? false : undefined;
  return {
    ...{ clock, day },
    breaks: count(breaks),
    skipped: count(entriesOf(log, "skipped")),
    isDue: isChanging ? undefined : isDue,
  };
}
