import { bound, entriesOf, idleMs, type Log, naturalBreakMs, overlapMs, type Span, touches } from "./log.ts";

/** A possible natural break. Its time does not count if `isSure`; around it the browsers may be late. */
export type PossibleBreak = Span & {
  readonly isSure: boolean;
  /** The time that may or may not count. */
  readonly unsure: readonly Span[];
};

/** The absences of the hands that are or may be natural breaks. A shorter one is reading. */
function absences(log: Log): PossibleBreak[] {
  const inputs = entriesOf(log, "input");
  const stops = entriesOf(log, "stopped");
  const updates = entriesOf(log, "updated");
  const restarts = [...entriesOf(log, "killed"), ...updates];
  return inputs.flatMap((back, index) => {
    const last = inputs[index - 1] ?? back;
    const from = last.from;
    const to = back.from;
    if (back.to - from <= naturalBreakMs - bound.lateMs) return [];
    // The report of idleness reaches back by the threshold: what delays it hides the absence's beginning.
    const report = { from: from + idleMs - bound.lateMs, to: last.to + idleMs + bound.lateMs };
    const isDelayed = restarts.some(each => touches(each, report));
    const stoppedMs = stops.reduce((sum, each) => sum + overlapMs(each, { from, to }), 0);
    const hiddenMs = stoppedMs + (isDelayed ? bound.killMs : 0) + bound.lateMs + (last.to - from);
    const isParted = updates.some(each => each.restartsIdleClock && touches(each, { from, to }));
    const isSure = !isParted && to - from - hiddenMs >= naturalBreakMs;
    const end = back.to + bound.lateMs;
    const around = [
      { from, to: from + hiddenMs },
      { from: to, to: end },
    ];
    return [{ from, to, isSure, unsure: isSure ? around : [{ from, to: end }] }];
  });
}

/** The stops of the browser that are or may be a gap since the last heartbeat before. A shorter one counts. */
const silences = (log: Log): PossibleBreak[] =>
  entriesOf(log, "stopped").flatMap(({ from, to }) => {
    if (to - from <= bound.shortStopMs) return [];
    const isSure = to - from > bound.silenceMs + bound.lateMs;
    const before = { from: from - bound.silenceMs, to: from };
    const after = { from: to, to: to + bound.lateMs };
    return [{ from, to, isSure, unsure: isSure ? [before, after] : [{ from: before.from, to: after.to }] }];
  });

/** Everything that is or may be a natural break. */
export const possibleBreaks = (log: Log): readonly PossibleBreak[] => [...absences(log), ...silences(log)];

/**
 * Whether an instant lies in an absence or a stop that may be a natural break. Limber may have noted the break there before its end,
 * which decides what the log can tell.
 */
export const isInBreak = (log: Log, at: number): boolean =>
  possibleBreaks(log).some(({ from, to }) => from < at && at < to);
