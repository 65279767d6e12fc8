import type { PossibleBreak } from "./breaks.ts";
import { bound, entriesOf, type Log, type Rules, type Span, touches } from "./log.ts";

/** What a span of time is worth as active time, natural breaks apart. */
export type Worth = "counts" | "nothing" | "unsure";

/** The switches to and from the browser: from the last sample before it until Limber must have been told. */
function switches(log: Log): Span[] {
  const samples = entriesOf(log, "front");
  const kills = entriesOf(log, "killed");
  const delays = [...entriesOf(log, "stopped"), ...entriesOf(log, "updated")];
  return samples.flatMap(({ at, isFront }, index) => {
    const before = samples[index - 1];
    if (!before || before.isFront === isFront) return [];
    const reportMs = rulesAt(log, at).reportsFocus ? 0 : bound.heartbeatMs;
    // A machine that samples late delivers late.
    const span = { from: before.at, to: at + reportMs + bound.lateMs + (at - before.at) };
    // An event that a kill or an update swallows is made good afterwards.
    const ends = [
      ...kills.map(each => ({ ...each, madeGoodMs: bound.killMs })),
      ...delays.map(each => ({ ...each, madeGoodMs: bound.lateMs })),
    ].flatMap(each => (touches(each, span) ? [each.to + each.madeGoodMs] : []));
    return [{ from: span.from, to: Math.max(span.to, ...ends) }];
  });
}

/** The start, and the changes of what counts. */
const unsettled = (log: Log): Span[] =>
  entriesOf(log, "rules").flatMap(({ from, to, rules }, index, all) =>
    rules.countsEverything === all[index - 1]?.rules.countsEverything
      ? []
      : [{ from, to: to + bound.lateMs }],
  );

/** The last entry that had begun by an instant. */
const lastBy = <Item>(items: readonly Item[], start: (item: Item) => number, at: number): Item | undefined =>
  items.findLast(item => start(item) <= at);

/** The rules at an instant. */
export function rulesAt(log: Log, at: number): Rules {
  const rules = lastBy(entriesOf(log, "rules"), ({ from }) => from, at)?.rules;
  if (!rules) throw new Error("the log has no rules");
  return rules;
}

/** Tells what a moment of the log is worth. */
export function worthIn(log: Log, breaks: readonly PossibleBreak[]): (at: number) => Worth {
  const samples = entriesOf(log, "front");
  const rules = entriesOf(log, "rules");
  const unsure = [...switches(log), ...unsettled(log), ...breaks.flatMap(each => each.unsure)];
  const isIn = (spans: readonly Span[], at: number) => spans.some(({ from, to }) => from <= at && at < to);
  const sure = breaks.filter(({ isSure }) => isSure);
  return at => {
    if (isIn(unsure, at)) return "unsure";
    if (isIn(sure, at)) return "nothing";
    const isFront = lastBy(samples, sample => sample.at, at)?.isFront ?? false;
    const everything = lastBy(rules, ({ from }) => from, at)?.rules.countsEverything ?? false;
    return isFront || everything ? "counts" : "nothing";
  };
}

/** The instants at which the worth may change, in order. */
export const cuts = (log: Log, breaks: readonly PossibleBreak[], end: number): readonly number[] => {
  const spans = [...switches(log), ...unsettled(log), ...breaks, ...breaks.flatMap(each => each.unsure)];
  const instants = log.flatMap(entry => ("at" in entry ? [entry.at] : [entry.from, entry.to]));
  const start = entriesOf(log, "rules")[0]?.from ?? end;
  const all = [...instants, ...spans.flatMap(({ from, to }) => [from, to]), end];
  return [...new Set(all)].filter(at => at >= start && at <= end).toSorted((a, b) => a - b);
};
