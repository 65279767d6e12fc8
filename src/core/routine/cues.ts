import { type Ms, seconds } from "../time/time.ts";
import { countsDown, type Line, lineOf } from "./lines.ts";
import type { Phase, Segment } from "./timeline.ts";

/** The sounds of the guide: for the way out, the stop, the way back, the next stretch or leg, the end of the routine, and a second. */
export const chimes = ["out", "stop", "back", "next", "finished", "tick"] as const;

export type Chime = (typeof chimes)[number];

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
