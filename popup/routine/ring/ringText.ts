import { text } from "../../../src/browser/texts.ts";
import { secondsLeft } from "../../../src/core/routine/countIn.ts";
import type { Position } from "../../../src/core/routine/timeline.ts";
import type { Ms } from "../../../src/core/time/time.ts";
import { formatSeconds } from "../../../src/ui/words/format.ts";
import { ringWord } from "../../../src/ui/words/partTexts.ts";

/** A stop that is longer counts its seconds down. */
const plainStop: Ms = 1000;

/** What the ring says, and in smaller letters below it. Seconds carry their unit, so nobody takes them for repetitions. */
export interface RingText {
  readonly inside: string;
  readonly below: string;
}

/** The text of the ring: what to do, or how long it still lasts; before it, how long the routine still counts in. */
export function ringText({ stretch, phase, part, from, to, progress }: Position, countInMs: Ms): RingText {
  if (countInMs > 0) return { inside: formatSeconds(secondsLeft(countInMs)), below: "" };
  const length = to - from;
  const left = formatSeconds(Math.ceil((length * (1 - progress)) / 1000));
  if (phase === "ready") return { inside: left, below: "" };
  if (phase === "between") return { inside: left, below: text("phaseRest") };
  if (phase === "stop") {
    const hold = text("phaseStop");
    return length > plainStop ? { inside: left, below: hold } : { inside: hold, below: "" };
  }
  // In the rest the body is back: half a second is too short for a word of its own.
  return { inside: ringWord(phase === "out" ? "out" : "back", stretch, part), below: "" };
}
