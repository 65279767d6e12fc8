import { type Ms, seconds } from "../time/time.ts";
import type { StretchId } from "./stretches.ts";
import type { Movement, Segment } from "./timeline.ts";

/** The sounds of the guide: the movement goes out, stops, comes back; something new comes; all is done. */
export const chimes = ["out", "stop", "back", "next", "finished"] as const;

export type Chime = (typeof chimes)[number];

/** What a get-ready opens: the whole routine, a stretch, or the other leg of the same stretch. */
export type Opening = "routine" | "stretch" | "leg";

/** Something to be said; the words are the page's. */
export type Line =
  | {
      readonly what: "ready";
      readonly opens: Opening;
      readonly stretch: StretchId;
      readonly movement: Movement;
    }
  | { readonly what: "count"; readonly movement: Movement; readonly isLast: boolean }
  | { readonly what: "done" };

/** Something to be heard at an instant of the timeline. It may begin before `latest`; from then on it is dropped. */
export type Cue = { readonly at: Ms; readonly latest: Ms } & (
  | { readonly kind: "chime"; readonly chime: Chime }
  /** It has to be over by `until`, where the next words belong. */
  | { readonly kind: "say"; readonly line: Line; readonly until: Ms }
);

/** A chime that comes later than this no longer marks anything. */
const chimeLate: Ms = 300;

/** How long the last words may take. */
const farewell: Ms = seconds(6);

const chime = (at: Ms, chime: Chime): Cue => ({ kind: "chime", chime, at, latest: at + chimeLate });

function opening({ index, from }: Segment, before: Segment | undefined): Opening {
  if (from === 0) return "routine";
  return before?.index === index ? "leg" : "stretch";
}

/** What belongs to the start of a segment; `before` is the one that it follows. */
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
      // A count that comes when the movement is on its way back would be taken for the next one.
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
 * What is to be heard now that the time has gone from `from` to `to`: the cues on the way (`from` included, and `to` where
 * everything ends) that are not too late by now. However long the way, that is never more than the newest words.
 */
export function dueCues(all: readonly Cue[], from: Ms, to: Ms): Cue[] {
  const end = all.at(-1)?.at ?? 0;
  const due = all.filter(
    ({ at, latest }) => at >= from && (at < to || (at === end && to >= end && from < end)) && to < latest,
  );
  const words = due.findLast(({ kind }) => kind === "say");
  return due.filter(cue => cue.kind === "chime" || cue === words);
}
