import { undoMs } from "../../../src/core/nudge/rules.ts";
import { openings } from "../day/openings.ts";
import type { PlayedDay, Sample } from "../day/playedDay.ts";
import type { DrawnDay } from "../day/randomDay.ts";
import { play, type Setup } from "../day/simulator.ts";

/** The skip that could still be undone at a sample. Limber forgets an expired one only at its next event. */
const undoable = ({ at, state: { skipped } }: Sample) => skipped && at - skipped.at <= undoMs && skipped;

/** Every output and every stored value of a played day, in one comparable text. */
export const traceOf = ({ outputs, samples }: PlayedDay) =>
  JSON.stringify(
    [
      outputs,
      samples.map(sample => {
        const { second, activeMs, state } = sample;
        const { nudge, snoozes, dismissals, pause, routine, hold } = state;
        return {
          ...{ second, activeMs, nudge, snoozes, dismissals, pause, hold },
          ...{ routine: routine && { ...routine, touchedAt: 0 }, skipped: undoable(sample) },
        };
      }),
    ],
    null,
    1,
  );

/** The nudges only. */
export const nudgesOf = ({ outputs }: PlayedDay) =>
  JSON.stringify(
    outputs.filter(({ call }) => openings.has(call)),
    null,
    1,
  );

/** The nudges and the active time only: these must be the same even where a kill is an event of its own. */
export const nudgesAndTimeOf = ({ outputs, samples }: PlayedDay) =>
  JSON.stringify(
    [
      outputs.filter(({ call }) => openings.has(call)),
      samples.map(({ second, activeMs }) => ({ second, activeMs })),
    ],
    null,
    1,
  );

/** A background that never falls asleep. */
export const forever = { lifespan: Number.POSITIVE_INFINITY };

/** Plays a day with two setups and reports the first difference. */
export const sameTrace =
  (one: Setup, other: Setup, of = traceOf) =>
  async (day: DrawnDay) => {
    const [first, second] = [
      await play(day.spans, { ...day, ...one }),
      await play(day.spans, { ...day, ...other }),
    ];
    const [a, b] = [of(first).split("\n"), of(second).split("\n")];
    const index = a.findIndex((line, at) => line !== b[at]);
    const differ = index >= 0 || a.length !== b.length;
    const excerpt = (lines: string[]) => lines.slice(Math.max(0, index - 8), index + 3).join(" ");
    return { played: first, problems: differ ? [`first ${excerpt(a)}`, `second ${excerpt(b)}`] : [] };
  };
