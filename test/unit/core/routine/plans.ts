import fc from "fast-check";
import { type Dose, type Doses, doseBounds } from "../../../../src/core/routine/dose.ts";
import { dosesOf } from "../../../../src/core/routine/doses.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { tempos } from "../../../../src/core/routine/tempo.ts";
import type { Plan } from "../../../../src/core/routine/timeline.ts";

const planned = {
  kind: fc.constantFrom("full" as const, "short" as const),
  tempo: fc.constantFrom(...tempos),
  stretches: fc.subarray([...stretchIds], { minLength: 1 }),
};

/** Any plan with at least one stretch and the source's doses. */
export const plans: fc.Arbitrary<Plan> = fc.record(planned);

/** Any dose that a person can choose. */
export const doses: fc.Arbitrary<Dose> = fc.record({
  reps: fc.integer(doseBounds.reps),
  stopSeconds: fc.integer(doseBounds.stopSeconds),
  sets: fc.integer(doseBounds.sets),
  restSeconds: fc.integer(doseBounds.restSeconds),
});

/** Any plan with at least one stretch, some of them with doses of their own. */
export const dosedPlans: fc.Arbitrary<Plan> = fc.record({
  ...planned,
  doses: fc
    .subarray([...stretchIds])
    .chain(ids => fc.tuple(...ids.map(id => doses.map(dose => dosesOf(id, dose)))))
    .map((own): Doses => Object.assign({}, ...own)),
});
