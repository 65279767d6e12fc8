import { text } from "../../src/browser/texts.ts";
import { Figure } from "../../src/ui/figure/Figure.tsx";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { RestFigure } from "../parts/RestFigure.tsx";
import type { RoutineResult } from "./result.ts";

/** At ease after a routine that is done; ready for the stretch that comes next where the person has stopped. */
export function EndPicture({ isDone, stoppedAt }: RoutineResult) {
  if (isDone) return <RestFigure rest="atEase" />;
  if (!stoppedAt) return <RestFigure rest="sitting" />;
  const { stretch, movement } = stoppedAt;
  return (
    <div class="still">
      <Figure
        position={{ stretch, movement, phase: "ready", part: 0, progress: 1 }}
        label={text("stoppedFigure", stretchName(stretch))}
      />
    </div>
  );
}
