import fc from "fast-check";
import { expect } from "vitest";
import { type Breakage, brokenBundle } from "../bundle.ts";
import type { DrawnDay } from "../day/randomDay.ts";
import { playAndJudge, seed } from "../days/property.ts";

/**
 * Plants a fault in the background and expects that one of the first `mostDays` random days reveals it. A background that
 * throws does not count: the checks have to find what it does wrong.
 */
export async function expectFound(
  breakage: Breakage,
  days: fc.Arbitrary<DrawnDay>,
  mostDays: number,
): Promise<void> {
  const problemsOfDay = playAndJudge({ source: await brokenBundle(breakage) });
  let found: string | undefined;
  const property = fc.asyncProperty(days, async day => {
    const { problems } = await problemsOfDay({ ...day, flavour: "chromium" });
    found = problems[0];
    return found === undefined;
  });
  const { numRuns } = await fc.check(property, { seed, numRuns: mostDays, endOnFailure: true });
  console.log(`day ${numRuns}: ${found ?? "nothing"}`);
  expect(found).toMatch(/^second \d+: /);
}
