import { type Dose, sourceDose } from "./dose.ts";
import { dosesOf } from "./doses.ts";
import type { StretchId } from "./stretches.ts";
import type { Tempo } from "./tempo.ts";
import { type Segment, timeline } from "./timeline.ts";

/** The longest stop of a preview: longer, it would look like a picture that does not move. */
const longestStopSeconds = 5;

/** Each movement of a stretch once, one after the other, without getting ready. */
export function preview(stretch: StretchId, tempo: Tempo, dose: Dose = sourceDose): Segment[] {
  let at = 0;
  const stopSeconds = Math.min(dose.stopSeconds, longestStopSeconds);
  const once = { ...sourceDose, reps: 1, stopSeconds };
  return timeline({ kind: "full", tempo, stretches: [stretch], doses: dosesOf(stretch, once) })
    .filter(({ phase }) => phase !== "ready")
    .map(segment => {
      const from = at;
      at += segment.to - segment.from;
      return { ...segment, from, to: at };
    });
}
