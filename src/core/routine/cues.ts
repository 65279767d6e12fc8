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
  /** A stop and how long it lasts. */
  | { readonly what: "hold"; readonly seconds: number; readonly movement: Movement }
  /** The rest before another set, and how long it lasts. */
  | { readonly what: "rest"; readonly seconds: number; readonly movement: Movement }
  /** The seconds until a routine goes on, or until a long stop or a rest ends. */
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

const chime = (at: Ms, chime: Chime): Extract<Cue, { kind: "chime" }> => ({
  kind: "chime",
  chime,
  at,
  latest: at + chimeLate,
});

function opening({ index, from }: Segment, before: Segment | undefined): Opening {
  if (from === 0) return "routine";
  return before?.index === index ? "leg" : "stretch";
}

/** The shortest stop that is counted down. */
const longStop: Ms = seconds(5);

/** Whether the last seconds of a segment are counted down: the person who does not look needs to know when it goes on. */
const countsDown = ({ phase, from, to }: Segment): boolean =>
  phase === "between" || (phase === "stop" && to - from >= longStop);

/** Whether it is the first movement of its stretch. */
const isFirst = ({ stretch, movement }: Segment): boolean => {
  const [first] = stretches[stretch].sets;
  const { way, leg, rep, set } = movement;
  return rep === 1 && (set?.number ?? 1) === 1 && way === first?.ways[0] && leg === first.leg;
};

/**
 * The sentence at the start of a segment. The first movement of a stretch has a word for each of its phases, so that a listener knows what
 * the chimes mean; later the chimes do for a movement of one part.
 */
function lineOf(segment: Segment, before: Segment | undefined): Line | undefined {
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

const chimesOf: Readonly<Record<Phase, Chime | undefined>> = {
  ready: "next",
  out: "out",
  stop: "stop",
  back: "back",
  rest: undefined,
  between: "next",
};

/** A cue that does not know yet where the next sentence begins. */
type Draft = Extract<Cue, { kind: "chime" }> | Omit<Extract<Cue, { kind: "say" }>, "until">;

/** "3, 2, 1" at the end of a segment, each with a tick. */
const countdown = (to: Ms): Draft[] =>
  [3, 2, 1].flatMap(count => {
    const at = to - seconds(count);
    const line: Line = { what: "countIn", seconds: count };
    return [chime(at, "tick"), { kind: "say", line, at, latest: at + seconds(1) }];
  });

/** The cues of a segment: at its start and, where it counts down, at its last seconds. */
function cuesOf(segment: Segment, before: Segment | undefined): Draft[] {
  const { phase, from, to } = segment;
  const sound = chimesOf[phase];
  const line = lineOf(segment, before);
  // A count spoken on the way back would sound like that of the next movement.
  const latest = phase === "ready" ? (from + to) / 2 : countsDown(segment) ? to - seconds(3) : to;
  return [
    ...(sound ? [chime(from, sound)] : []),
    ...(line ? [{ kind: "say", line, at: from, latest } as const] : []),
    ...(countsDown(segment) ? countdown(to) : []),
  ];
}

/**
 * Every cue of a timeline in its order, each rep counted exactly once. Each lies on a boundary between segments, but for those
 * that count the last seconds of a segment down.
 */
export function cues(segments: readonly Segment[]): Cue[] {
  const end = segments.at(-1)?.to;
  if (end === undefined) return [];
  const over = end + farewell;
  const all: Draft[] = [
    ...segments.flatMap((segment, i) => cuesOf(segment, segments[i - 1])),
    chime(end, "finished"),
    { kind: "say", line: { what: "done" }, at: end, latest: over },
  ];
  let until = over;
  const timed = all.reverse().map((cue): Cue => {
    if (cue.kind === "chime") return cue;
    const said = { ...cue, until };
    until = cue.at;
    return said;
  });
  return timed.reverse();
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
