// Tested by test/unit/core/routine/dose.test.ts.
import { objectOf, optional } from "./compoundSchemas.ts";
import { type DoseName, type Doses, doseBounds, doseName, doseParts, sourceDose } from "./routine/dose.ts";
import { stretchIds } from "./routine/stretches.ts";
import { wholeIn } from "./schemas.ts";

/** The settings of all doses: each number is one of its own, so that a bad one spoils no other. */
export type DoseSettings = Readonly<Record<DoseName, number>>;

/** A value for each of the settings. The cast: `fromEntries` forgets the names. */
const each = <T>(make: (part: (typeof doseParts)[number]) => T) =>
  Object.fromEntries(
    stretchIds.flatMap(id => doseParts.map(part => [doseName(id, part), make(part)])),
  ) as Readonly<Record<DoseName, T>>;

/** The schema of each setting of a dose. */
export const doseFields = each(part => wholeIn(doseBounds[part]));

/** The source's dose of every stretch, as settings. */
export const sourceDoses: DoseSettings = each(part => sourceDose[part]);

/** The numbers that are not the source's; `undefined` if all are. */
export function ownDoses(settings: Doses): Doses | undefined {
  const own = Object.entries(sourceDoses).filter(([name, value]) => Reflect.get(settings, name) !== value);
  return own[0] && Object.fromEntries(own.map(([name]) => [name, Reflect.get(settings, name)]));
}

/** The doses of a stored plan. */
export const dosesOfPlan = objectOf(each(part => optional(wholeIn(doseBounds[part]))));
