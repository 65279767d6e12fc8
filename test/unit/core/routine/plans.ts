import fc from "fast-check";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { tempos } from "../../../../src/core/routine/tempo.ts";
import type { Plan } from "../../../../src/core/routine/timeline.ts";

/** Any plan with at least one stretch. */
export const plans: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom("full" as const, "short" as const),
  tempo: fc.constantFrom(...tempos),
  stretches: fc.subarray([...stretchIds], { minLength: 1 }),
});
