import { type TextKey, text } from "../../src/browser/texts.ts";
import { type Dose, doseName, doseParts } from "../../src/core/routine/dose.ts";
import { type StretchId, stretchIds } from "../../src/core/routine/stretches.ts";
import { formatNumber, formatSeconds } from "../../src/ui/words/format.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";

type Texts = Readonly<Record<keyof Dose, TextKey>>;

const words: Texts = { reps: "doseReps", stopSeconds: "doseStop", sets: "doseSets", restSeconds: "doseRest" };

const labels: Texts = {
  reps: "doseRepsOf",
  stopSeconds: "doseStopOf",
  sets: "doseSetsOf",
  restSeconds: "doseRestOf",
};

/** A part of a dose in one word: "Reps". */
export const partLabel = (part: keyof Dose): string => text(words[part]);

/** A part of a stretch's dose: "Standing Back Arch: reps". */
export const doseLabel = (id: StretchId, part: keyof Dose): string => text(labels[part], stretchName(id));

/** A number of a part of a dose with its unit, where it has one. */
export const formatPart = (part: keyof Dose, value: number): string =>
  part === "stopSeconds" || part === "restSeconds" ? formatSeconds(value) : formatNumber(value);

/** The label of the setting with that name; `undefined` where it is none of a dose. */
export function doseLabelOf(name: string): string | undefined {
  for (const id of stretchIds)
    for (const part of doseParts) if (doseName(id, part) === name) return doseLabel(id, part);
  return undefined;
}
