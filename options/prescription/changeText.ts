import { plural, type TextKey, text } from "../../src/browser/texts.ts";
import type { PrescribedChange } from "../../src/core/data/prescription/prescription.ts";
import { doseName, doseParts } from "../../src/core/routine/dose.ts";
import { stretchIds } from "../../src/core/routine/stretches.ts";
import type { Tempo } from "../../src/core/routine/tempo.ts";
import { formatList, formatMinutes } from "../../src/ui/words/format.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { formatPart } from "../dose/doseLabels.ts";
import { labelOf } from "../settings/labels.ts";

const tempoTexts: Readonly<Record<Tempo, TextKey>> = {
  gentle: "optionsTempoGentle",
  standard: "optionsTempoStandard",
  brisk: "optionsTempoBrisk",
};

const isTempo = (value: unknown): value is Tempo => typeof value === "string" && value in tempoTexts;

/** The stretches that are included, where those ones are not. */
function includedText(excluded: readonly unknown[]): string {
  const names = stretchIds.filter(id => !excluded.includes(id)).map(stretchName);
  return names.length === stretchIds.length ? plural("optionsStretchCount", names.length) : formatList(names);
}

/** The value of a setting that a prescription can change. */
function valueText(name: string, value: unknown): string {
  if (isTempo(value)) return text(tempoTexts[value]);
  if (Array.isArray(value)) return includedText(value);
  if (typeof value !== "number") return String(value);
  const part = doseParts.find(each => stretchIds.some(id => doseName(id, each) === name));
  return part ? formatPart(part, value) : formatMinutes(value);
}

/** What a prescription changes, in words: "Tempo: Standard becomes Gentle". The preview shows the note itself. */
export const changeText = ({ name, from, to }: PrescribedChange): string =>
  text("prescriptionChange", labelOf(name), valueText(name, from), valueText(name, to));
