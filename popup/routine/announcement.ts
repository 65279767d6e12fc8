import { text } from "../../src/browser/texts.ts";
import type { Position } from "../../src/core/routine/timeline.ts";
import { stretchName } from "../../src/ui/words/stretchName.ts";
import { countText, cueText, pointText, restText, startText } from "../../src/ui/words/stretchTexts.ts";

interface Situation {
  readonly position: Position;
  readonly isHeld: boolean;
  /** The voice leads, so a screen reader must not talk over it. */
  readonly voiceSpeaks: boolean;
}

/** What a screen reader announces politely: the cue and the count while no voice speaks, and the pause. */
export function announcement({ position, isHeld, voiceSpeaks }: Situation): string {
  if (isHeld) return text("paused");
  if (voiceSpeaks) return "";
  const { phase, stretch, movement } = position;
  if (phase === "between") return restText(movement, Math.round((position.to - position.from) / 1000));
  if (phase !== "ready") return countText(movement);
  if (movement.leg === "left") return text("sayOtherLeg");
  return `${stretchName(stretch)}. ${startText(stretch)} ${cueText(stretch, movement.way)} ${pointText(stretch)}`;
}
