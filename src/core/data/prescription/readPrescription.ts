import { fieldOf, isRecord } from "../../readFields.ts";
import { doseBounds, doseParts, eachPart, sourceDose } from "../../routine/dose.ts";
import { stretchIds } from "../../routine/stretches.ts";
import { tempos } from "../../routine/tempo.ts";
import { oneOf, textThat, wholeIn } from "../../schemas.ts";
import { bounds, isNote } from "../../settings.ts";
import { type Refusal, refuse } from "../days/importedFile.ts";
import type { PrescribedStretch, Prescription } from "./prescription.ts";
import { linkMark, prescriptionFormat, prescriptionVersion, sumOf } from "./prescriptionFile.ts";

/** The most characters that are read. A prescription with the longest note has half of it, as a link. */
export const mostCharacters = 20_000;

type Refusing = { readonly refusal: Refusal };

/** What became of reading a prescription. */
export type PrescriptionReading = { readonly prescription: Prescription } | Refusing;

const unknownIn = (value: object, known: readonly string[]): string | undefined =>
  Object.keys(value).find(name => !known.includes(name));

const stretchId = oneOf(...stretchIds);

/** A stretch with its dose, read strictly: only the rest between sets may be missing. */
function readStretch(value: unknown): PrescribedStretch | Refusing {
  if (!isRecord(value)) return refuse("wrongValue", "stretches");
  const stretch = stretchId(fieldOf(value, "stretch"));
  if (!stretch) return refuse("wrongValue", `stretch: ${String(fieldOf(value, "stretch"))}`);
  const unknown = unknownIn(value, ["stretch", ...doseParts]);
  if (unknown !== undefined) return refuse("unknownField", `${stretch}: ${unknown}`);
  const given = { restSeconds: sourceDose.restSeconds, ...value };
  const dose = eachPart(part => wholeIn(doseBounds[part])(fieldOf(given, part)));
  const { reps, stopSeconds, sets, restSeconds } = dose;
  if (!reps || !stopSeconds || !sets || !restSeconds)
    return refuse("wrongValue", `${stretch}: ${doseParts.find(part => !dose[part])}`);
  return { stretch, reps, stopSeconds, sets, restSeconds };
}

function readStretches(list: unknown): readonly PrescribedStretch[] | Refusing {
  if (!Array.isArray(list) || list.length === 0) return refuse("wrongValue", "stretches");
  const stretches: PrescribedStretch[] = [];
  for (const value of list.slice(0, stretchIds.length + 1)) {
    const read = readStretch(value);
    if ("refusal" in read) return read;
    if (stretches.some(({ stretch }) => stretch === read.stretch)) return refuse("repeated", read.stretch);
    stretches.push(read);
  }
  return stretches;
}

const known = [
  "format",
  "version",
  "stretches",
  "tempo",
  "intervalMinutes",
  "note",
  "checksum",
  "$schema",
] as const;

const optionalFields = {
  tempo: oneOf(...tempos),
  intervalMinutes: wholeIn(bounds.intervalMinutes),
  note: textThat(isNote),
};

/** Reads a parsed prescription. One with a checksum must be as Limber wrote it; a link always has one, for it is easily cut. */
function readValue(value: unknown, needsSum: boolean): PrescriptionReading {
  if (!isRecord(value) || fieldOf(value, "format") !== prescriptionFormat) return refuse("foreign");
  const version = fieldOf(value, "version");
  if (typeof version === "number" && version > prescriptionVersion)
    return refuse("laterVersion", String(version));
  if (version !== prescriptionVersion) return refuse("wrongValue", "version");
  const unknown = unknownIn(value, known);
  if (unknown !== undefined) return refuse("unknownField", unknown);
  const stretches = readStretches(fieldOf(value, "stretches"));
  if ("refusal" in stretches) return stretches;
  const [tempo, intervalMinutes, note] = [
    optionalFields.tempo(fieldOf(value, "tempo")),
    optionalFields.intervalMinutes(fieldOf(value, "intervalMinutes")),
    optionalFields.note(fieldOf(value, "note")),
  ];
  const wrong = Object.entries({ tempo, intervalMinutes, note }).find(
    ([name, read]) => read === undefined && fieldOf(value, name) !== undefined,
  );
  if (wrong) return refuse("wrongValue", wrong[0]);
  const prescription: Prescription = {
    ...{ stretches, note: note ?? "" },
    ...(tempo && { tempo }),
    ...(intervalMinutes !== undefined && { intervalMinutes }),
  };
  const sum = fieldOf(value, "checksum");
  const isWhole = sum === undefined ? !needsSum : sum === sumOf(prescription);
  return isWhole ? { prescription } : refuse("changed");
}

/**
 * Reads a prescription: the text of a file, or a link that carries one, whatever stands before it. Never throws, and takes it
 * whole or refuses it whole.
 */
export function readPrescription(text: string): PrescriptionReading {
  if (text.length > mostCharacters) return refuse("tooLarge");
  const content = text.replace(/^\uFEFF/, "").trim();
  if (content === "") return refuse("empty");
  const at = content.indexOf(linkMark);
  const isLink = at >= 0 && !content.startsWith("{");
  if (!isLink && !content.startsWith("{")) return refuse("foreign");
  try {
    const json = isLink ? decodeURIComponent(content.slice(at + linkMark.length)) : content;
    return readValue(JSON.parse(json), isLink);
  } catch {
    return refuse("damaged");
  }
}
