import type { Day } from "../../src/core/history/day.ts";
import type { State } from "../../src/core/nudge/state.ts";
import { nudgesOf } from "./checks.ts";
import type { Life } from "./life.ts";
import type { Played } from "./played.ts";

/** After a break that was one, nobody is nudged for so long, whatever was owed before it. */
const graceSeconds = 60;

/** The seconds at which the person and Limber look at each other, leaving out those at which nobody can know. */
const known = ({ samples }: Played, { truth }: Life) =>
  samples.filter(({ second }) => !truth.unsure[second - 1] && second > 0);

/** Paused is paused until it is over, through any fault, and nothing else is. */
export function* checkPause(played: Played): Generator<string> {
  for (const { second, state, paused } of played.samples) {
    const saysPaused = state.pause !== null;
    if (paused && !saysPaused) yield `second ${second}: paused, and Limber has forgotten it`;
    // A pause that is over is found at the alarm that was set for its end, which may be late.
    const wasPaused = played.paused.has(second - 33);
    if (!paused && !wasPaused && saysPaused) yield `second ${second}: not paused, and Limber holds so`;
  }
}

/** Snoozes in a row are remembered until the break is over, through any fault, and no longer. */
export function* checkSnoozes(played: Played, life: Life): Generator<string> {
  for (const { second, state } of known(played, life)) {
    const from = life.zeroAt[second - 1] ?? 0;
    const snoozes = played.contacts.filter(
      ({ at, what }) => what === "snooze" && at / 1000 >= from && at / 1000 < second,
    );
    const { snoozes: counted }: State = state;
    if (counted !== snoozes.length) yield `second ${second}: ${counted} snoozes, in truth ${snoozes.length}`;
  }
}

/** Nobody who has just come back from a break is nudged. */
export function* checkReturn(played: Played, { truth }: Life): Generator<string> {
  for (const back of truth.breaks)
    for (const at of nudgesOf(played).map(moment => Math.floor(moment / 1000)))
      if (at >= back && at < back + graceSeconds && !truth.unsure[back] && !truth.unsure[back - 1])
        yield `second ${at}: nudged ${at - back} s after a natural break`;
}

/** The natural breaks of all days, as they are recorded. */
const recordedBreaks = ({ memory }: Played): number =>
  [...memory.storage.local.data]
    .filter(([key]) => key.startsWith("day."))
    .reduce((sum, [, day]) => sum + (day as Day).naturalBreaks, 0);

/** Each natural break is recorded, once. */
export function* checkBreaks(played: Played, { truth }: Life): Generator<string> {
  const recorded = recordedBreaks(played);
  const { length } = truth.breaks;
  if (truth.unsure.includes(true) || played.stored !== undefined || recorded === length) return;
  yield `at the end: ${recorded} natural breaks, in truth ${length}`;
}
