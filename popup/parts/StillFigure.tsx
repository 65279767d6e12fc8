import { sourceDose } from "../../src/core/routine/dose.ts";
import { type StretchId, stretches } from "../../src/core/routine/stretches.ts";
import { movements } from "../../src/core/routine/timeline.ts";
import { figurePart } from "../../src/ui/figure/figurePart.ts";
import { useLazy } from "../../src/ui/page/useLazy.ts";
import { figureText } from "../../src/ui/words/stretchTexts.ts";

/** The figure at the stop of a stretch's first movement, as a still picture. Its place is there before it. */
export function StillFigure({ stretch }: { readonly stretch: StretchId }) {
  const drawing = useLazy(figurePart);
  const movement = movements(stretch, sourceDose)[0]?.[0] ?? {
    way: stretches[stretch].sets[0]?.ways[0] ?? "back",
    rep: 1,
    of: 1,
  };
  return (
    <div class="still" aria-busy={!drawing}>
      {drawing && (
        <drawing.Figure
          position={{ stretch, movement, phase: "stop", part: 0, progress: 0 }}
          label={figureText(stretch, movement.way)}
        />
      )}
    </div>
  );
}
