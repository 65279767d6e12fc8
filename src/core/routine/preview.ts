import type { StretchId } from "./stretches.ts";
import type { Tempo } from "./tempo.ts";
import { type Segment, timeline } from "./timeline.ts";

/** Each movement of a stretch once, one after the other, without getting ready. */
export function preview(stretch: StretchId, tempo: Tempo): Segment[] {
  let at = 0;
  return timeline({ kind: "short", tempo, stretches: [stretch] })
    .filter(({ phase, movement }) => phase !== "ready" && movement.rep === 1)
    .map(segment => {
      const from = at;
      at += segment.to - segment.from;
      return { ...segment, from, to: at };
    });
}
