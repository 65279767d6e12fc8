// Tested by test/unit/core/routine/cues.test.ts.
import { type Ms, seconds } from "../time/time.ts";
import { type PartName, type StretchId, stretches } from "./stretches.ts";
import type { Movement, Segment } from "./timeline.ts";

/** What a get-ready opens: the whole routine, a stretch, or the other leg of the same stretch. */
type Opening = "routine" | "stretch" | "leg";

/** A sentence to be spoken; the page puts it into words. */
export type Line =
  | {
      readonly what: "ready";
      readonly opens: Opening;
      readonly stretch: StretchId;
      readonly movement: Movement;
    }
  /** Said when the last part out begins; names the part where the movement has several. */
  | {
      readonly what: "count";
      readonly part: PartName | undefined;
      readonly movement: Movement;
      readonly isLast: boolean;
    }
  /** Names another part of a movement of several parts. */
  | {
      readonly what: "part";
      readonly course: "out" | "back";
      readonly part: PartName;
      readonly movement: Movement;
    }
  /** A stop and how long it lasts. */
  | { readonly what: "hold"; readonly seconds: number; readonly movement: Movement }
  /** The rest before another set, and how long it lasts. */
  | { readonly what: "rest"; readonly seconds: number; readonly movement: Movement }
  /** The seconds until a routine goes on, or until a long stop or a rest ends. */
  | { readonly what: "countIn"; readonly seconds: number }
  | { readonly what: "done" };

/** The shortest stop that is counted down. */
const longStop: Ms = seconds(5);

/** Whether the last seconds of a segment are counted down: the person who does not look needs to know when it goes on. */
export const countsDown = ({ phase, from, to }: Segment): boolean =>
  phase === "between" || (phase === "stop" && to - from >= longStop);

function opening({ index, from }: Segment, before: Segment | undefined): Opening {
  if (from === 0) return "routine";
  return before?.index === index ? "leg" : "stretch";
}

/** Whether it is the first movement of its stretch. */
const isFirst = ({ stretch, movement }: Segment): boolean => {
  const [first] = stretches[stretch].sets;
  const { way, leg, rep, set } = movement;
  return rep === 1 && (set?.number ?? 1) === 1 && way === first?.ways[0] && leg === first.leg;
};

/**
 * The sentence at the start of a segment. The first movement of a stretch has a word for each of its phases, so that a listener
 * knows what the chimes mean; later the chimes do for a movement of one part.
 */
export function lineOf(segment: Segment, before: Segment | undefined): Line | undefined {
  const { phase, stretch, movement } = segment;
  const lasts = Math.round((segment.to - segment.from) / 1000);
  if (phase === "ready") return { what: "ready", opens: opening(segment, before), stretch, movement };
  if (phase === "between") return { what: "rest", seconds: lasts, movement };
  if (phase === "stop") {
    // Once for each way is enough: after that the countdown tells.
    const isSaid = isFirst(segment) || (countsDown(segment) && movement.rep === 1);
    return isSaid ? { what: "hold", seconds: lasts, movement } : undefined;
  }
  if (phase !== "out" && phase !== "back") return undefined;
  const { parts } = stretches[stretch];
  const isNamed = parts.length > 1 || (phase === "back" && isFirst(segment));
  const part = isNamed ? parts[segment.part]?.name : undefined;
  if (phase === "out" && segment.part === parts.length - 1)
    return { what: "count", part, movement, isLast: movement.rep === movement.of };
  return part && { what: "part", course: phase, part, movement };
}
