import { text } from "../../../src/browser/texts.ts";
import type { Segment } from "../../../src/core/routine/timeline.ts";
import {
  briefText,
  countText,
  cueText,
  pointText,
  readyText,
  startText,
} from "../../../src/ui/words/stretchTexts.ts";

interface Props extends Pick<Segment, "stretch" | "movement" | "phase"> {
  readonly onReady?: (() => void) | undefined;
}

/** The count, the cue and the decisive point of a movement; before a stretch how to get into its position, and "I'm ready". */
export function MovementWords({ stretch, movement, phase, onReady }: Props) {
  const isReady = phase === "ready";
  // For the other leg the person is in position already.
  const startCue = isReady && movement.leg !== "left" ? startText(stretch) : "";
  return (
    <>
      <div class="count-line">
        <p class="count">{isReady ? readyText(movement) : countText(movement)}</p>
        {isReady && (
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
      <p class="cue">{isReady ? briefText(stretch, movement) : cueText(stretch, movement.way)}</p>
      <p class="cue point">{pointText(stretch)}</p>
    </>
  );
}
