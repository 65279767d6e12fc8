// Tested by test/unit/core/settings.test.ts and test/unit/core/routine/dose.test.ts.
import { type Output, objectOf, optional } from "./compoundSchemas.ts";
import { type Dose, type Doses, doseBounds, isSameDose, sourceDose } from "./routine/dose.ts";
import { type StretchId, stretchIds } from "./routine/stretches.ts";
import { type Schema, wholeIn } from "./schemas.ts";

const ends = {
  reps: "Reps",
  stopSeconds: "StopSeconds",
  sets: "Sets",
  restSeconds: "RestSeconds",
} as const satisfies Record<keyof Dose, string>;

/** The parts of a dose, in the order of their fields. */
export const doseParts = ["reps", "stopSeconds", "sets", "restSeconds"] as const satisfies (keyof Dose)[];

/** The setting of a part of a stretch's dose: each number is one of its own, so that a bad one spoils no other. */
export const doseSetting = (id: StretchId, part: keyof Dose) => `${id}${ends[part]}` as const;

type DoseSetting = ReturnType<typeof doseSetting>;

/** The settings of all doses. */
export type DoseSettings = Readonly<Record<DoseSetting, number>>;

const forEach = <T>(make: (part: keyof Dose) => T): Readonly<Record<DoseSetting, T>> =>
  // The one cast: `fromEntries` forgets the names.
  Object.fromEntries(
    stretchIds.flatMap(id => doseParts.map(part => [doseSetting(id, part), make(part)])),
  ) as Readonly<Record<DoseSetting, T>>;

/** The schema of each setting of a dose. */
export const doseFields: Readonly<Record<DoseSetting, Schema<number>>> = forEach(part =>
  wholeIn(doseBounds[part]),
);

/** The source's dose of every stretch, as settings. */
export const sourceDoses: DoseSettings = forEach(part => sourceDose[part]);

/** The dose that the settings give a stretch. */
export const doseIn = (settings: DoseSettings, id: StretchId): Dose => ({
  reps: settings[doseSetting(id, "reps")],
  stopSeconds: settings[doseSetting(id, "stopSeconds")],
  sets: settings[doseSetting(id, "sets")],
  restSeconds: settings[doseSetting(id, "restSeconds")],
});

/** The doses of these stretches that are not the source's; `undefined` if there is none. */
export function ownDoses(settings: DoseSettings, ids: readonly StretchId[]): Doses | undefined {
  const own = ids
    .map(id => [id, doseIn(settings, id)] as const)
    .filter(([, dose]) => !isSameDose(dose, sourceDose));
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

const dose = objectOf({
  reps: wholeIn(doseBounds.reps),
  stopSeconds: wholeIn(doseBounds.stopSeconds),
  sets: wholeIn(doseBounds.sets),
  restSeconds: wholeIn(doseBounds.restSeconds),
});

/** The doses of a stored plan. */
export const dosesOfPlan = objectOf(
  Object.fromEntries(stretchIds.map(id => [id, optional<Output<typeof dose>>(dose)])),
);
