import { setTimeout as pause } from "node:timers/promises";
import type { Scenario } from "./scenarios.ts";
import type { Life, Subject } from "./subject.ts";

/** What a scenario took, counted over `ms`. */
export interface Cost {
  readonly scenario: Scenario;
  readonly ms: number;
  readonly starts: number;
  readonly aliveMs: number;
  readonly writes: number;
  readonly bytes: number;
  readonly switches: number;
  /** Limber was in the state that is meant when the time was over. */
  readonly isAsMeant: boolean;
}

/** Longer than any browser lets an idle background live. */
const longestRestMs = 100_000;

const within = ({ from, to = Date.now() }: Life, begin: number, end: number) =>
  Math.max(0, Math.min(to, end) - Math.max(from, begin));

/**
 * Brings a browser into the scenario and counts for `lengthMs`. It begins to count when the background has just gone to
 * sleep, so that the phase of its heartbeat does not decide how many of them fall into the time; where it does not
 * sleep, as it may not while the person switches windows, after a while.
 */
export async function measure(scenario: Scenario, subject: Subject, lengthMs: number): Promise<Cost> {
  let turn = 0;
  let switches = 0;
  const actWhile = async (goesOn: () => boolean) => {
    while (goesOn()) switches += await scenario.act(subject, turn++);
  };
  const isAwake = () => subject.lives.some(({ to }) => to === undefined);

  await scenario.begin(subject);
  const asked = Date.now();
  const woken = pause(2_000).then(() => undefined);
  await Promise.all([woken, actWhile(() => Date.now() < asked + 2_000)]);
  await actWhile(() => isAwake() && Date.now() < asked + longestRestMs);

  const begin = Date.now();
  switches = 0;
  await actWhile(() => Date.now() < begin + lengthMs);
  const end = Date.now();
  const lives = subject.lives.filter(({ from }) => from >= begin && from < end);
  const writes = (await subject.writes()).filter(({ at }) => at >= begin && at < end);
  return {
    scenario,
    ms: end - begin,
    starts: lives.length,
    aliveMs: subject.lives.reduce((sum, life) => sum + within(life, begin, end), 0),
    writes: writes.length,
    bytes: writes.reduce((sum, { bytes }) => sum + bytes, 0),
    switches,
    isAsMeant: (await subject.ask(scenario.holds)) === true,
  };
}
