import { type Ms, seconds } from "../time/time.ts";
import { type PartName, type StretchId, stretches } from "./stretches.ts";
import type { Movement, Phase, Segment } from "./timeline.ts";

/** The sounds of the guide: for the way out, the stop, the way back, the next stretch or leg, the end of the routine, and a second. */
export const chimes = ["out", "stop", "back", "next", "finished", "tick"] as const;

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
  /** The seconds until a routine goes on. */
  | { readonly what: "countIn"; readonly seconds: number }
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

/** The sentence at the start of a segment. A movement of one part needs no word for its way back. */
function lineOf(segment: Segment, before: Segment | undefined): Line | undefined {
  const { phase, stretch, movement } = segment;
  if (phase === "ready") return { what: "ready", opens: opening(segment, before), stretch, movement };
  const { parts } = stretches[stretch];
  const part = parts.length > 1 ? parts[segment.part]?.name : undefined;
  if (phase !== "out" && phase !== "back") return undefined;
  if (phase === "out" && segment.part === parts.length - 1)
    return { what: "count", part, movement, isLast: movement.rep === movement.of };
  return part && { what: "part", course: phase, part, movement };
}

const chimesOf: Readonly<Record<Phase, Chime | undefined>> = {
  ready: "next",
  out: "out",
  stop: "stop",
  back: "back",
  rest: undefined,
};

/** The cues at the start of a segment with that sentence; the next sentence begins at `until`. */
function cuesOf({ phase, from, to }: Segment, line: Line | undefined, until: Ms): Cue[] {
  const sound = chimesOf[phase];
  // A count spoken on the way back would sound like that of the next movement.
  const latest = phase === "ready" ? (from + to) / 2 : to;
  return [
    ...(sound ? [chime(from, sound)] : []),
    ...(line ? [{ kind: "say", line, at: from, latest, until } as const] : []),
  ];
}

/** Every cue of a timeline in its order. Each lies on a boundary between segments, each rep is counted exactly once. */
export function cues(segments: readonly Segment[]): Cue[] {
  const end = segments.at(-1)?.to;
  if (end === undefined) return [];
  const lines = segments.map((segment, i) => lineOf(segment, segments[i - 1]));
  const all = segments.flatMap((segment, i) => {
    const next = segments.find((_, j) => j > i && lines[j]);
    return cuesOf(segment, lines[i], next?.from ?? end);
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
