import { useEffect, useMemo, useState } from "preact/hooks";
import type { Dose } from "../../src/core/routine/dose.ts";
import { preview } from "../../src/core/routine/preview.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import type { Tempo } from "../../src/core/routine/tempo.ts";
import { locate, type Phase, type Position, type Segment } from "../../src/core/routine/timeline.ts";
import { everyFrame } from "../../src/ui/figure/everyFrame.ts";

const is = (phase: Phase) => (segment: Segment) => segment.phase === phase;

/** The position in a preview of a stretch: the end of its first movement or, while it `moves`, a loop from there. */
export function usePreview(
  stretch: StretchId,
  tempo: Tempo,
  moves: boolean,
  dose?: Dose,
): Position | undefined {
  const segments = useMemo(() => preview(stretch, tempo, dose), [stretch, tempo, dose?.stopSeconds]);
  const [stop, back] = [segments.find(is("stop")), segments.find(is("back"))];
  const [at, setAt] = useState(back?.from ?? 0);
  useEffect(() => {
    if (!moves || !back) return;
    let elapsed = back.from;
    let last: number | undefined;
    setAt(elapsed);
    return everyFrame(now => {
      elapsed = (elapsed + now - (last ?? now)) % (segments.at(-1)?.to ?? 0);
      last = now;
      setAt(elapsed);
    });
  }, [moves, segments]);
  return locate(segments, moves ? at : (stop?.from ?? 0));
}
