// Tested by test/unit/core/routine/dose.test.ts.
import { type Dose, type Doses, doseName, doseParts } from "./dose.ts";
import type { StretchId } from "./stretches.ts";

/** The dose of one stretch, number by number. */
export const dosesOf = (id: StretchId, dose: Dose): Doses =>
  Object.fromEntries(doseParts.map(part => [doseName(id, part), dose[part]]));

/** Whether two doses come to the same: the rest matters only between sets. */
export const isSameDose = (one: Dose, other: Dose): boolean =>
  doseParts.every(part => one[part] === other[part] || (part === "restSeconds" && one.sets === 1));
