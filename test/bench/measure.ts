import { setTimeout as pause } from "node:timers/promises";
import type { Scenario } from "./scenarios.ts";
import type { Instance, Subject } from "./subject.ts";

/** The cost of a scenario, counted over `ms`. */
export interface Cost {
  readonly scenario: Scenario;
  readonly ms: number;
  readonly starts: number;
  readonly aliveMs: number;
  readonly writes: number;
  readonly bytes: number;
  readonly switches: number;
  /** Limber was in the scenario's state at the end. */
  readonly isAsMeant: boolean;
}

/** Longer than any browser keeps an idle background alive. */
const longestRestMs = 100_000;

const within = ({ from, to = Date.now() }: Instance, begin: number, end: number) =>
  Math.max(0, Math.min(to, end) - Math.max(from, begin));

/**
 * Brings a browser into the scenario and counts for `lengthMs`. Starts counting when the background has just fallen asleep, so
 * that the phase of its heartbeat does not change the count. A background that stays awake, because the person switches
 * windows, is counted after a while.
 */
export async function measure(scenario: Scenario, subject: Subject, lengthMs: number): Promise<Cost> {
  let turn = 0;
  let switches = 0;
  const actWhile = async (goesOn: () => boolean) => {
    while (goesOn()) switches += await scenario.act(subject, turn++);
  };
  const isAwake = () => subject.instances.some(({ to }) => to === undefined);

  await scenario.begin(subject);
  const asked = Date.now();
  const woken = pause(2_000).then(() => undefined);
  await Promise.all([woken, actWhile(() => Date.now() < asked + 2_000)]);
  await actWhile(() => isAwake() && Date.now() < asked + longestRestMs);

  const begin = Date.now();
  switches = 0;
  await actWhile(() => Date.now() < begin + lengthMs);
  const end = Date.now();
  const instances = subject.instances.filter(({ from }) => from >= begin && from < end);
  const writes = (await subject.writes()).filter(({ at }) => at >= begin && at < end);
  return {
    scenario,
    ms: end - begin,
    starts: instances.length,
    aliveMs: subject.instances.reduce((sum, instance) => sum + within(instance, begin, end), 0),
    writes: writes.length,
    bytes: writes.reduce((sum, { bytes }) => sum + bytes, 0),
    switches,
    isAsMeant: (await subject.ask(scenario.holds)) === true,
  };
}
