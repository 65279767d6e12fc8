import fc from "fast-check";
import { expect } from "vitest";
import { type Breakage, brokenBundle } from "../bundle.ts";
import type { DrawnDay } from "../day/randomDay.ts";
import { judged, seed } from "../days/property.ts";

/** Plants a breakage in the background and expects that one of the first `mostDays` random days finds it; says which. */
export async function expectFound(
  breakage: Breakage,
  days: fc.Arbitrary<DrawnDay>,
  mostDays: number,
): Promise<void> {
  const problemsOfDay = judged({ source: await brokenBundle(breakage) });
  const wrong = fc.asyncProperty(days, async day => {
    const { problems } = await problemsOfDay({ ...day, flavour: "chromium" });
    if (problems.length > 0) throw new Error(problems[0]);
  });
  const found = await fc.check(wrong, { seed, numRuns: mostDays, endOnFailure: true });
  const { failed, numRuns, errorInstance } = found;
  console.log(`day ${numRuns}: ${errorInstance instanceof Error ? errorInstance.message : "nothing"}`);
  expect(failed).toBe(true);
}
