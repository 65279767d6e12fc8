import { type Ms, seconds } from "../time/time.ts";
import type { StretchId } from "./stretches.ts";
import type { Movement, Segment } from "./timeline.ts";

/** The sounds of the guide: for the way out, the stop, the way back, the next stretch or leg, and the end of the routine. */
export const chimes = ["out", "stop", "back", "next", "finished"] as const;

export type Chime = (typeof chimes)[number];

/** What a get-ready opens: the whole routine, a stretch, or the other leg of the same stretch. */
export type Opening = "routine" | "stretch" | "leg";

/** A sentence to be spoken; the page puts it into words. */
export type Line =
  | {
      readonly what: "ready";
      readonly opens: Opening;
      readonly stretch: StretchId;
      readonly movement: Movement;
    }
  | { readonly what: "count"; readonly movement: Movement; readonly isLast: boolean }
  | { readonly what: "done" };

/** A sound at an instant of the timeline. It may begin late, but only before `latest`: then it is dropped. */
export type Cue = { readonly at: Ms; readonly latest: Ms } & (
  | { readonly kind: "chime"; readonly chime: Chime }
  /** It has to end by `until`, where the next sentence begins. */
  | { readonly kind: "say"; readonly line: Line; readonly until: Ms }
);

/** How late a chime may begin and still mark its phase. */
const chimeLate: Ms = 300;

/** How long the last sentence may take. */
const farewell: Ms = seconds(6);

const chime = (at: Ms, chime: Chime): Cue => ({ kind: "chime", chime, at, latest: at + chimeLate });

function opening({ index, from }: Segment, before: Segment | undefined): Opening {
  if (from === 0) return "routine";
  return before?.index === index ? "leg" : "stretch";
}

/** The cues at the start of a segment. `before` is the previous segment; the next sentence begins at `nextWords`. */
function cuesOf(segment: Segment, before: Segment | undefined, nextWords: Ms): Cue[] {
  const { phase, from, to, stretch, movement } = segment;
  switch (phase) {
    case "ready": {
      const line: Line = { what: "ready", opens: opening(segment, before), stretch, movement };
      return [
        chime(from, "next"),
        { kind: "say", line, at: from, latest: (from + to) / 2, until: nextWords },
      ];
    }
    case "out": {
      const line: Line = { what: "count", movement, isLast: movement.rep === movement.of };
      // A count spoken on the way back would sound like that of the next movement.
      return [chime(from, "out"), { kind: "say", line, at: from, latest: to, until: nextWords }];
    }
    case "stop":
    case "back":
      return [chime(from, phase)];
    case "rest":
      return [];
  }
}

/** Every cue of a timeline in its order. Each lies on a boundary between segments, each rep is counted exactly once. */
export function cues(segments: readonly Segment[]): Cue[] {
  const end = segments.at(-1)?.to;
  if (end === undefined) return [];
  const speaks = ({ phase }: Segment) => phase === "ready" || phase === "out";
  const all = segments.flatMap((segment, i) => {
    const next = segments.find((later, j) => j > i && speaks(later));
    return cuesOf(segment, segments[i - 1], next?.from ?? end);
  });
  const line: Line = { what: "done" };
  const over = end + farewell;
  return [...all, chime(end, "finished"), { kind: "say", line, at: end, latest: over, until: over }];
}

/**
 * The cues to play when the time has advanced from `from` to `to`: `from` is included, `to` only at the end of the timeline.
 * Cues that are too late at `to` are left out, and of several sentences all but the newest.
 */
export function dueCues(all: readonly Cue[], from: Ms, to: Ms): Cue[] {
  const end = all.at(-1)?.at ?? 0;
  const due = all.filter(
    ({ at, latest }) => at >= from && (at < to || (at === end && to >= end && from < end)) && to < latest,
  );
  const words = due.findLast(({ kind }) => kind === "say");
  return due.filter(cue => cue.kind === "chime" || cue === words);
}
