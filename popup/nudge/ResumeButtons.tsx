import { text } from "../../src/browser/texts.ts";
import type { Routine } from "../../src/core/nudge/state/routineStates.ts";
import { locate, timeline } from "../../src/core/routine/timeline.ts";
import { formatNumber } from "../../src/ui/words/format.ts";

interface Props {
  readonly routine: Routine;
  readonly onResume: () => void;
  readonly onStartAnew: () => void;
}

/** Resume, with the stretch that comes next, and the routine from its start: the first answers while one is unfinished. */
export function ResumeButtons({ routine, onResume, onStartAnew }: Props) {
  const position = locate(timeline(routine.plan), routine.elapsedMs);
  const where = text("resumeAt", formatNumber((position?.index ?? 0) + 1));
  return (
    <div class="starts">
      <button
        type="button"
        class="button primary"
        data-length={where}
        aria-description={where}
        onClick={onResume}
      >
        {text("resume")}
      </button>
      <button type="button" class="button secondary" onClick={onStartAnew}>
        {text("startAnew")}
      </button>
    </div>
  );
}
