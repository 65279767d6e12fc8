import type { Dose } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import type { Tempo } from "../../src/core/routine/tempo.ts";
import { lazy } from "../../src/ui/page/lazy.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { useReducedMotion } from "../../src/ui/page/useReducedMotion.ts";
import { figureText } from "../../src/ui/words/stretchTexts.ts";
import { useNear } from "../page/useNear.ts";
import { usePreview } from "./usePreview.ts";

/** What is near has had its first frame. */
const drawingPart = lazy(() => import("../../src/ui/figure/Figure.tsx"));

interface Props {
  readonly stretch: StretchId;
  readonly tempo: Tempo;
  readonly dose?: Dose;
  readonly moves: boolean;
}

/** The figure of a stretch: still, at the end of its first movement, or moving through all movements. It is drawn when it comes near. */
export function StretchPicture({ stretch, tempo, dose, moves }: Props) {
  const position = usePreview(stretch, tempo, moves, dose);
  const reducedMotion = useReducedMotion();
  const [place, isNear] = useNear<HTMLSpanElement>();
  const drawing = useLazy(drawingPart, isNear);
  return (
    <span class="stretch-picture" ref={place} aria-busy={isNear && !drawing}>
      {drawing && position && (
        <drawing.Figure
          position={position}
          label={figureText(stretch, position.movement.way)}
          reducedMotion={reducedMotion}
        />
      )}
    </span>
  );
}
