// Tested by test/unit/core/data/prescription/readPrescription.test.ts.
import { checksum } from "../limber/checksum.ts";
import type { Prescription } from "./prescription.ts";

/** The mark of a prescription, in its field `format`. */
export const prescriptionFormat = "limber-prescription";

/** The version of its form. `prescription.schema.json` beside this file describes it. */
export const prescriptionVersion = 1;

/** A link that carries a prescription ends with this and the prescription. */
export const linkMark = `#${prescriptionFormat}=`;

/** The content of a file in the order of its fields. */
export const contentOf = ({ stretches, tempo, intervalMinutes, note }: Prescription) => ({
  format: prescriptionFormat,
  version: prescriptionVersion,
  stretches: stretches.map(({ stretch, reps, stopSeconds, sets, restSeconds }) => ({
    ...{ stretch, reps, stopSeconds, sets, restSeconds },
  })),
  ...(tempo && { tempo }),
  ...(intervalMinutes !== undefined && { intervalMinutes }),
  note,
});

/** The checksum of a prescription. */
export const sumOf = (prescription: Prescription): string =>
  checksum(JSON.stringify(contentOf(prescription)));

const signed = (prescription: Prescription) => ({
  ...contentOf(prescription),
  checksum: sumOf(prescription),
});

/** The text of a prescription's file. */
export const prescriptionText = (prescription: Prescription): string =>
  `${JSON.stringify(signed(prescription), null, 2)}\n`;

/** The fragment of a link that carries a prescription. It has no space and no sign at which mail programs end a link. */
export const prescriptionLink = (prescription: Prescription): string =>
  `${linkMark}${encodeURIComponent(JSON.stringify(signed(prescription))).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16)}`)}`;

/** The name of the file; it tells nothing of the person. */
export const prescriptionName = "limber-prescription.json";
