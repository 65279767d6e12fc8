import "../../src/ui/figure/figure.css";
import type { Dose } from "../../src/core/routine/dose.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import type { Tempo } from "../../src/core/routine/tempo.ts";
import { loadFigure } from "../../src/ui/figure/loadFigure.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { useReducedMotion } from "../../src/ui/page/useReducedMotion.ts";
import { figureText } from "../../src/ui/words/stretchTexts.ts";
import { usePreview } from "./usePreview.ts";

interface Props {
  readonly stretch: StretchId;
  readonly tempo: Tempo;
  readonly dose?: Dose;
  readonly moves: boolean;
}

/** The figure of a stretch: still, at the end of its first movement, or moving through all movements. The page shows its settings first. */
export function StretchPicture({ stretch, tempo, dose, moves }: Props) {
  const position = usePreview(stretch, tempo, moves, dose);
  const reducedMotion = useReducedMotion();
  const drawing = useLazy(loadFigure);
  return (
    <span class="stretch-picture" aria-busy={!drawing}>
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
