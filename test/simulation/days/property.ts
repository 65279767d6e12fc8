import fc from "fast-check";
import { expect, type RunnerTask, TestRunner } from "vitest";
import { problemsOf } from "../checks/problems.ts";
import { draw } from "../day/day.ts";
import type { Played } from "../day/playedDay.ts";
import type { Drawn } from "../day/randomDay.ts";
import { play, type Setup } from "../day/simulator.ts";
import { type Life, lifeOf } from "../oracle/judgedDay.ts";

/** How many minutes of a soak each file of properties may take; its properties share them. None in `npm test`. */
const soakMinutes = Number(process.env.LIMBER_SOAK ?? 0);

type Part = Pick<RunnerTask, "type"> & { readonly tasks?: readonly Part[] };

const testsIn = ({ type, tasks = [] }: Part): number =>
  type === "test" ? 1 : tasks.reduce((sum, part) => sum + testsIn(part), 0);

/** The share of the soak that the property now under test may take. */
const shareMs = () => (soakMinutes * 60_000) / testsIn(TestRunner.getCurrentTest()?.file ?? { type: "test" });

/** The events of all properties of this file so far. */
let allEvents = 0;

/** A fixed seed, so that `npm test` is the same everywhere; a soak draws its own. `LIMBER_SEED` repeats one. */
export const seed = Number(process.env.LIMBER_SEED ?? (soakMinutes > 0 ? Date.now() % 2 ** 31 : 20_260_302));

/** How long a test of properties may take. */
export const timeLimit = soakMinutes > 0 ? (soakMinutes + 2) * 60_000 : 600_000;

/** A drawn day with all that belongs to it, for whoever has to find out why. */
export const describeDay = ({ spans, ...rest }: Drawn, problems: readonly string[]): string =>
  `\n  ${draw(spans)}\n  ${JSON.stringify(rest)}\n  ${problems.join("\n  ")}\n`;

/** Looks for a random day on which `problems` finds something; the smallest one found fails the test. */
export async function search(
  name: string,
  days: number,
  arbitrary: fc.Arbitrary<Drawn>,
  problems: (day: Drawn) => Promise<{ problems: string[]; played: Played; life?: Life }>,
): Promise<void> {
  const started = performance.now();
  let events = 0;
  let looks = 0;
  let excused = 0;
  const property = fc.asyncProperty(arbitrary, async day => {
    const found = await problems(day);
    events += found.played.memory.background.events();
    const { samples } = found.played;
    looks += samples.length;
    excused += samples.filter(({ second }) => found.life?.truth.unsure[second - 1]).length;
    if (found.problems.length > 0) throw new Error(describeDay(day, found.problems));
  });
  const finds: string[] = [];
  const until = started + shareMs();
  let runs = 0;
  // A soak goes on with other days after a find, as long as it has time.
  for (let drawn = seed; drawn === seed || (soakMinutes > 0 && performance.now() < until); drawn++) {
    const left = Math.max(1, until - performance.now());
    const limit =
      soakMinutes > 0 ? { numRuns: 10_000_000, interruptAfterTimeLimit: left } : { numRuns: days };
    const result = await fc.check(property, { seed: drawn, ...limit });
    runs += result.numRuns;
    if (!result.failed || result.errorInstance === null) continue;
    const { errorInstance: error } = result;
    finds.push(`seed ${drawn}: ${error instanceof Error ? error.message : String(error)}`);
    if (soakMinutes > 0) console.log(finds.at(-1));
  }
  const spent = ((performance.now() - started) / 1000).toFixed(0);
  const share = `${((100 * excused) / Math.max(1, looks)).toFixed(1)} % of ${looks} looks excused`;
  allEvents += events;
  const sum = soakMinutes > 0 ? `, ${allEvents} events in this file` : "";
  console.log(`${name}: ${runs} days, ${events} events, ${share}, ${spent} s, seed ${seed}${sum}`);
  expect(finds.join("\n")).toBe("");
}

/** The usual property: a day is played, and judged by the truth. */
export const judged =
  (setup: Setup = {}) =>
  async (day: Drawn) => {
    const played = await play(day.spans, { ...setup, ...day });
    const life = lifeOf(played);
    return { played, life, problems: problemsOf(played, life) };
  };
