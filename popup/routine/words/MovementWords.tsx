import { text } from "../../../src/browser/texts.ts";
import { secondsLeft } from "../../../src/core/routine/countIn.ts";
import type { Segment } from "../../../src/core/routine/timeline.ts";
import {
  briefText,
  countText,
  cueText,
  pointText,
  readyText,
  restText,
  startText,
} from "../../../src/ui/words/stretchTexts.ts";
import { Pieces } from "./Pieces.tsx";

interface Props extends Pick<Segment, "stretch" | "movement" | "phase" | "from" | "to"> {
  /** How much of the segment is over, 0 to 1. */
  readonly progress?: number;
  readonly onReady?: (() => void) | undefined;
}

/**
 * The count, the cue and the decisive point of a movement; before a stretch how to get into its position, and between two sets
 * how long the rest lasts, both with "I'm ready".
 */
export function MovementWords({ stretch, movement, phase, from, to, progress = 0, onReady }: Props) {
  const isReady = phase === "ready";
  const isRest = phase === "between";
  const counted = isRest
    ? restText(movement, secondsLeft((to - from) * (1 - progress)))
    : isReady
      ? readyText(movement)
      : countText(movement);
  // For the other leg the person is in position already.
  const startCue = isReady && movement.leg !== "left" ? startText(stretch) : "";
  return (
    <>
      <div class="count-line">
        <p class={`count ${movement.leg ? "of-leg" : ""}`}>
          <Pieces of={counted} />
        </p>
        {(isReady || isRest) && (
          <button
            type="button"
            class={`button secondary ready ${onReady ? "" : "unseen"}`}
            aria-keyshortcuts="Space"
            onClick={onReady}
          >
            {text("ready")}
          </button>
        )}
      </div>
      {startCue && <p class="cue">{startCue}</p>}
      <p class="cue">{isReady || isRest ? briefText(stretch, movement) : cueText(stretch, movement.way)}</p>
      <p class="cue point">{pointText(stretch)}</p>
    </>
  );
}
