import fc from "fast-check";
import { expect, type RunnerTask, TestRunner } from "vitest";
import { problemsOf } from "../checks/problems.ts";
import { draw } from "../day/day.ts";
import type { PlayedDay } from "../day/playedDay.ts";
import type { DrawnDay } from "../day/randomDay.ts";
import { play, type Setup } from "../day/simulator.ts";
import { days, depth, soakMinutes } from "../depth.ts";
import { type JudgedDay, judgeDay } from "../oracle/judgedDay.ts";

type Part = Pick<RunnerTask, "type"> & { readonly tasks?: readonly Part[] };

const testsIn = ({ type, tasks = [] }: Part): number =>
  type === "test" ? 1 : tasks.reduce((sum, part) => sum + testsIn(part), 0);

/** The share of the soak that this property may take. */
const shareMs = () => (soakMinutes * 60_000) / testsIn(TestRunner.getCurrentTest()?.file ?? { type: "test" });

/** Events of all properties of this file so far. */
let allEvents = 0;

const givenSeed = process.env.LIMBER_SEED ? Number(process.env.LIMBER_SEED) : undefined;

/** The same seed on every machine, unless `LIMBER_SEED` names another. */
export const seed = givenSeed ?? 20_260_302;

const freshSeed = Date.now() % 2 ** 31;

/**
 * The runs of a property. A quick one plays three quarters of its days from the fixed seed and the rest from a fresh one, a
 * deep one all of them from the fixed seed. A soak draws fresh days until its time is over, and goes on after a find.
 */
function* runsOf(count: number, until: number): Generator<fc.Parameters<[DrawnDay]> & { seed: number }> {
  if (depth === "soak") {
    const left = () => until - performance.now();
    for (let next = givenSeed ?? freshSeed, first = true; first || left() > 0; next++, first = false)
      yield { seed: next, numRuns: 10_000_000, interruptAfterTimeLimit: Math.max(1, left()) };
    return;
  }
  const fresh = depth === "quick" && givenSeed === undefined ? Math.ceil(count / 4) : 0;
  yield { seed, numRuns: count - fresh };
  if (fresh > 0) yield { seed: freshSeed, numRuns: fresh };
}

/** A drawn day with its settings and its problems, for the message of a failed test. */
const describeDay = ({ spans, ...rest }: DrawnDay, problems: readonly string[]): string =>
  `\n  ${draw(spans)}\n  ${JSON.stringify(rest)}\n  ${problems.join("\n  ")}\n`;

/** Looks for a random day in which `problems` finds something; the smallest such day fails the test. */
export async function search(
  name: keyof typeof days,
  arbitrary: fc.Arbitrary<DrawnDay>,
  problems: (day: DrawnDay) => Promise<{ problems: string[]; played: PlayedDay; judged?: JudgedDay }>,
): Promise<void> {
  const started = performance.now();
  let events = 0;
  let samples = 0;
  let excused = 0;
  const property = fc.asyncProperty(arbitrary, async day => {
    const found = await problems(day);
    events += found.played.browser.background.events();
    samples += found.played.samples.length;
    excused += found.played.samples.filter(({ second }) => found.judged?.truth.unsure[second - 1]).length;
    if (found.problems.length > 0) throw new Error(describeDay(day, found.problems));
  });
  const finds: string[] = [];
  const seeds: number[] = [];
  let count = 0;
  for (const run of runsOf(days[name], started + shareMs())) {
    const { numRuns, failed, errorInstance: error } = await fc.check(property, run);
    count += numRuns;
    seeds.push(run.seed);
    if (!failed || error === null) continue;
    finds.push(`seed ${run.seed}: ${error instanceof Error ? error.message : String(error)}`);
    if (depth === "soak") console.log(finds.at(-1));
  }
  const spent = ((performance.now() - started) / 1000).toFixed(0);
  const share = `${((100 * excused) / Math.max(1, samples)).toFixed(1)} % of ${samples} samples excused`;
  allEvents += events;
  const sum = depth === "soak" ? `, ${allEvents} events in this file` : "";
  console.log(
    `${name}: ${count} days, ${events} events, ${share}, ${spent} s, seed ${seeds.join(", ")}${sum}`,
  );
  expect(finds.join("\n")).toBe("");
}

/** The usual property: plays a day and judges it by the truth. */
export const playAndJudge =
  (setup: Setup = {}) =>
  async (day: DrawnDay) => {
    const played = await play(day.spans, { ...setup, ...day });
    const judged = judgeDay(played);
    return { played, judged, problems: problemsOf(played, judged) };
  };
