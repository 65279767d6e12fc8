import { Figure } from "../popup/Figure.tsx";
import "../popup/figure.css";
import { figureText } from "../popup/stretchTexts.ts";
import type { StretchId } from "../src/core/routine/stretches.ts";
import { movements } from "../src/core/routine/timeline.ts";

/** The figure at the end of the stretch's first movement. */
export function StretchPicture({ stretch }: { readonly stretch: StretchId }) {
  const movement = movements(stretch, "full")[0]?.[0];
  return (
    <span class="stretch-picture">
      {movement && (
        <Figure
          position={{ stretch, movement, phase: "stop", progress: 0 }}
          label={figureText(stretch, movement.way)}
        />
      )}
    </span>
  );
}
