import fc from "fast-check";
import { expect } from "vitest";
import { draw } from "./day.ts";
import { lifeOf } from "./life.ts";
import type { Played } from "./played.ts";
import { problemsOf } from "./problems.ts";
import type { Drawn } from "./randomDay.ts";
import { play, type Setup } from "./simulator.ts";

/** The properties that `npm run soak` looks at, one after the other. */
const properties = 12;

/** `npm run soak` sets how many minutes all properties together may take; here, one of them. */
const soakMinutes = Number(process.env.LIMBER_SOAK ?? 0) / properties;

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
  problems: (day: Drawn) => Promise<{ problems: string[]; played: Played }>,
): Promise<void> {
  const started = performance.now();
  let events = 0;
  const property = fc.asyncProperty(arbitrary, async day => {
    const found = await problems(day);
    events += found.played.memory.background.events();
    if (found.problems.length > 0) throw new Error(describeDay(day, found.problems));
  });
  const limit = soakMinutes > 0 ? { interruptAfterTimeLimit: soakMinutes * 60_000 } : {};
  const numRuns = soakMinutes > 0 ? 10_000_000 : days;
  const result = await fc.check(property, { seed, numRuns, ...limit });
  const spent = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${name}: ${result.numRuns} days, ${events} events, ${spent} s, seed ${seed}`);
  if (result.failed)
    expect.fail(`seed ${seed}: ${result.errorInstance instanceof Error ? result.errorInstance.message : ""}`);
}

/** The usual property: a day is played, and judged by the truth. */
export const judged =
  (setup: Setup = {}) =>
  async (day: Drawn) => {
    const played = await play(day.spans, { ...setup, ...day });
    return { played, problems: problemsOf(played, lifeOf(played)) };
  };
