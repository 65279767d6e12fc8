import { type Dose, type Doses, doseOf, isDoseRecord, sourceDose } from "./dose.ts";
import { isSameDose } from "./doses.ts";
import { type StretchId, stretchIds } from "./stretches.ts";

/** The dose of a stretch in a record: without the rest between sets. */
export interface RecordedDose extends Pick<Dose, "reps" | "stopSeconds" | "sets"> {
  readonly stretch: StretchId;
}

/** The doses of these stretches that are not the source's, in a few letters; empty if all are. The whole dose, also of a short routine. */
export function writeDoses(doses: Doses | undefined, stretches: readonly StretchId[]): string {
  return stretchIds
    .map((id, index) => {
      const dose = doseOf({ doses: doses ?? {} }, id);
      const isOwn = stretches.includes(id) && !isSameDose(dose, sourceDose);
      return isOwn ? `${index + 1}:${dose.sets}x${dose.reps}s${dose.stopSeconds};` : "";
    })
    .join("");
}

/** The doses in a record; none of another text. */
export function readDoses(text: string): readonly RecordedDose[] {
  if (!isDoseRecord(text)) return [];
  return [...text.matchAll(/(\d):(\d)x(\d+)s(\d+);/g)].flatMap(([, place, sets, reps, stop]) => {
    const stretch = stretchIds[Number(place) - 1];
    return stretch ? [{ stretch, sets: Number(sets), reps: Number(reps), stopSeconds: Number(stop) }] : [];
  });
}
