import { text } from "../../../src/browser/texts.ts";
import { wholeCountInMs } from "../../../src/core/routine/countIn.ts";
import { extentOf } from "../../../src/core/routine/extent.ts";
import { canBeReady } from "../../../src/core/routine/progress.ts";
import type { Position } from "../../../src/core/routine/timeline.ts";
import type { Ms } from "../../../src/core/time/time.ts";
import { lettersIn } from "../../../src/ui/words/letters.ts";
import { RingLine } from "../../parts/RingLine.tsx";
import { ringText } from "./ringText.ts";

/** How much of the ring is full: it fills with the movement out, stays for the stop, and empties on the way back. */
const share = (position: Position): number =>
  canBeReady(position) ? 1 - position.progress : extentOf(position);

/** The same for reduced motion: full from the way out to the end of the stop, otherwise empty. */
const stillShare = ({ phase }: Position): number => (phase === "out" || phase === "stop" ? 1 : 0);

interface Props {
  readonly position: Position;
  /** The routine is paused: the ring stands still and says so. */
  readonly isHeld: boolean;
  /** How long the routine still counts in before the movement goes on. */
  readonly countInMs: Ms;
  readonly reducedMotion: boolean;
}

/** The ring for out, stop and back around the word for it; it counts the seconds of a lead-in or count-in down. */
export function PhaseRing({ position, isHeld, countInMs, reducedMotion }: Props) {
  const isCountingIn = countInMs > 0;
  const countIn = reducedMotion ? 0 : countInMs / wholeCountInMs;
  const full = isCountingIn ? countIn : reducedMotion ? stillShare(position) : share(position);
  const { inside, below } = isHeld ? { inside: text("paused"), below: "" } : ringText(position, countInMs);
  return (
    <div
      class="phase"
      data-phase={isCountingIn ? "ready" : position.phase}
      data-counts-in={isCountingIn || undefined}
      aria-hidden="true"
    >
      <RingLine share={full} radius={42} width={9} />
      {/* Longer words get smaller letters, so that each fits into the ring. */}
      <strong style={{ "--letters": lettersIn(inside) }}>{inside}</strong>
      <span class="phase-word">{below}</span>
    </div>
  );
}
