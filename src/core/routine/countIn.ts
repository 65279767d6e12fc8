import { type Ms, seconds } from "../time/time.ts";
import type { Cue } from "./cues.ts";
import { locate, type Segment } from "./timeline.ts";

/** How long a routine counts "3, 2, 1" before it goes on with a movement. */
export const wholeCountInMs: Ms = seconds(3);

/** How long to count in before the routine goes on at that time: nothing before a lead-in, which gives time enough by itself. */
export const countInAt = (segments: readonly Segment[], elapsed: Ms): Ms =>
  locate(segments, elapsed)?.phase === "out" ? wholeCountInMs : 0;

/** The seconds that are left, as people count them: 3, 2, 1; 0 after the end. */
export const secondsLeft = (left: Ms): number => Math.ceil(left / 1000);

/**
 * The cues of a count-in that had `before` left and has `after` left: a tick and the number of each second that begins, at the
 * standing time `elapsed` of the timeline.
 */
export function countInCues(before: Ms, after: Ms, elapsed: Ms): Cue[] {
  const second = Math.floor(before / 1000);
  if (second < 1 || after >= second * 1000) return [];
  // Of several seconds that begin at once the last one counts.
  const count = Math.max(1, secondsLeft(after));
  const when = { at: elapsed, latest: elapsed + 1 };
  return [
    { kind: "chime", chime: "tick", ...when },
    { kind: "say", line: { what: "countIn", seconds: count }, ...when, until: elapsed + seconds(1) },
  ];
}
