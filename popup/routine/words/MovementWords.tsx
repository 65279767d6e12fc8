import type { Segment } from "../../../src/core/routine/timeline.ts";
import { partText } from "../../../src/ui/words/partTexts.ts";
import { briefText, countText, pointText, readyText, startText } from "../../../src/ui/words/stretchTexts.ts";

/** The count, the cue and the decisive point of a movement; before a stretch also how to get into its position. */
export function MovementWords({
  stretch,
  movement,
  phase,
  part,
}: Pick<Segment, "stretch" | "movement" | "phase" | "part">) {
  const isReady = phase === "ready";
  // For the other leg the person is in position already.
  const startCue = isReady && movement.leg !== "left" ? startText(stretch) : "";
  return (
    <>
      <p class="count">{isReady ? readyText(movement) : countText(movement)}</p>
      {startCue && <p class="cue">{startCue}</p>}
      <p class="cue">
        {isReady ? briefText(stretch, movement) : partText({ stretch, movement, phase, part })}
      </p>
      <p class="cue point">{pointText(stretch)}</p>
    </>
  );
}
