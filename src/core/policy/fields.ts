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

/** The fields of a policy that are simply on or off, and what of the policy they set. */
export const switches = [
  { name: "historyOff", flag: "isHistoryOff" },
  { name: "syncOff", flag: "isSyncOff" },
] as const;
