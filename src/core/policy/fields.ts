// Tested by test/unit/core/policy/parsePolicy.test.ts.
import { type Dose, doseBounds, doseName, doseParts } from "../routine/dose.ts";
import { stretchIds } from "../routine/stretches.ts";
import type { Bounds } from "../schemas.ts";
import { bounds } from "../settings.ts";

const dosesOf = (part: keyof Dose) => stretchIds.map(id => [doseName(id, part), doseBounds[part]]);

/** Limber's own limits of every setting that is a number. */
export const ownLimits: Readonly<Record<string, Bounds>> = {
  ...bounds,
  ...Object.fromEntries(doseParts.flatMap(dosesOf)),
};

/** The one field that is simply on or off: no setting switches the records off. */
export const historyOff = "historyOff";
