import { type TextKey, text } from "../../src/browser/texts.ts";
import type { Phase, Position } from "../../src/core/routine/timeline.ts";
import { formatNumber } from "../../src/ui/words/format.ts";
import { RingLine } from "../parts/RingLine.tsx";

const words: Readonly<Record<Exclude<Phase, "ready">, TextKey>> = {
  out: "phaseOut",
  stop: "phaseStop",
  back: "phaseBack",
  rest: "phaseRest",
};

/** How much of the ring is full: it fills with the movement out, stays for the stop, and empties on the way back. */
function share({ phase, progress }: Position): number {
  switch (phase) {
    case "out":
      return progress;
    case "stop":
      return 1;
    case "back":
      return 1 - progress;
    case "rest":
      return 0;
    case "ready":
      return 1 - progress;
  }
}

/** The same for reduced motion: full from the way out to the end of the stop, otherwise empty. */
const stillShare = ({ phase }: Position): number => (phase === "out" || phase === "stop" ? 1 : 0);

interface Props {
  readonly position: Position;
  readonly reducedMotion: boolean;
}

/** The ring for out, stop and back around the rep's number; before a stretch it counts the seconds down. */
export function PhaseRing({ position, reducedMotion }: Props) {
  const full = reducedMotion ? stillShare(position) : share(position);
  const { phase, movement, from, to, progress } = position;
  const secondsLeft = Math.ceil(((to - from) * (1 - progress)) / 1000);
  return (
    <div class="phase" data-phase={phase} aria-hidden="true">
      <RingLine share={full} radius={42} />
      <strong>{formatNumber(phase === "ready" ? secondsLeft : movement.rep)}</strong>
      <span class="phase-word">{phase === "ready" ? "" : text(words[phase])}</span>
    </div>
  );
}
