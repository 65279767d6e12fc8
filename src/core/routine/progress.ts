import { type Ms, minutes } from "../time/time.ts";
import type { Segment } from "./timeline.ts";

/** How far a routine has come: the time on its timeline, and how many movements are complete. */
export interface Progress {
  readonly elapsedMs: Ms;
  readonly done: number;
  /** The movements done of each stretch of the plan. Absent where an older version stored the progress: see `doneIn`. */
  readonly perStretch?: readonly number[];
}

/** The progress alone, out of whatever holds it. */
export const progressIn = ({ elapsedMs, done, perStretch }: Progress): Progress => ({
  ...{ elapsedMs, done },
  ...(perStretch && { perStretch }),
});

/** How many movements of its stretch are complete at the start of a segment. */
const doneOfStretch = (segments: readonly Segment[], { index, done }: Segment): number =>
  done - (segments.find(segment => segment.index === index)?.done ?? 0);

/** The counts of each stretch, raised by movements that are finished: `rest` segments. */
function raise(
  segments: readonly Segment[],
  counts: readonly number[],
  finished: readonly Segment[],
): number[] {
  const raised = [...counts];
  for (const rest of finished)
    raised[rest.index] = Math.max(raised[rest.index] ?? 0, doneOfStretch(segments, rest));
  return raised;
}

/** How many movements of each stretch of the plan are done; all before `elapsedMs` where the progress does not tell. */
export function doneIn(segments: readonly Segment[], { elapsedMs, perStretch }: Progress): readonly number[] {
  if (perStretch) return perStretch;
  const none = Array.from({ length: (segments.at(-1)?.index ?? -1) + 1 }, () => 0);
  const finished = segments.filter(({ phase, from }) => phase === "rest" && from <= elapsedMs);
  return raise(segments, none, finished);
}

const segmentAt = (segments: readonly Segment[], elapsed: Ms): number => {
  const index = segments.findIndex(({ to }) => elapsed < to);
  return index < 0 ? segments.length : index;
};

/** Plays on by `ms`. A movement is done when its end is passed; a movement that is repeated after Back counts once. */
export function advance(segments: readonly Segment[], progress: Progress, ms: Ms): Progress {
  const { elapsedMs, done } = progress;
  const end = segments.at(-1)?.to ?? 0;
  const to = Math.min(end, elapsedMs + Math.max(0, ms));
  const finished = segments.filter(({ phase, from }) => phase === "rest" && from > elapsedMs && from <= to);
  const before = segments[segmentAt(segments, to)] ?? segments.at(-1);
  return {
    elapsedMs: to,
    done: Math.max(done, Math.min(done + finished.length, before?.done ?? 0)),
    perStretch: raise(segments, doneIn(segments, progress), finished),
  };
}

/** Two frames that lie this far apart mean that the machine was asleep in between. */
const asleepMs: Ms = minutes(1.5);

/**
 * How much of the time between two frames was played: all of it, or none if the machine was asleep. The routine of a hidden
 * page goes on, with one frame a second, after a while one a minute (Chromium's intensive throttling).
 */
export const played = (ms: Ms): Ms => (ms > 0 && ms < asleepMs ? ms : 0);

/**
 * Where an interrupted routine resumes: at the start of the current movement, get-ready or rest between sets. In the rest after a movement it
 * is the start of the next one: the finished movement is neither shown nor counted again.
 */
export function resumePoint(segments: readonly Segment[], elapsed: Ms): Ms {
  let index = Math.min(segmentAt(segments, elapsed), segments.length - 1);
  if (segments[index]?.phase === "rest" && index < segments.length - 1) index += 1;
  const starts = (segment: Segment | undefined) =>
    segment?.phase === "ready" ||
    segment?.phase === "between" ||
    segment?.phase === "rest" ||
    (segment?.phase === "out" && segment.part === 0);
  while (index > 0 && !starts(segments[index])) index -= 1;
  return segments[index]?.from ?? 0;
}

/** The progress to store for an interruption: once for each movement, else `undefined`. */
export function newlyReached(
  segments: readonly Segment[],
  before: Progress,
  now: Progress,
): Progress | undefined {
  const elapsedMs = resumePoint(segments, now.elapsedMs);
  return elapsedMs === resumePoint(segments, before.elapsedMs) ? undefined : { ...now, elapsedMs };
}

/** The person can say that they are ready: before a stretch, before the other leg, and between two sets. */
export const canBeReady = ({ phase }: Pick<Segment, "phase">): boolean =>
  phase === "ready" || phase === "between";

/** The time on the timeline to which "I'm ready" leads: the end of the lead-in or rest between sets; `undefined` at any other time. */
export function readyFrom(segments: readonly Segment[], elapsed: Ms): Ms | undefined {
  const current = segments[segmentAt(segments, elapsed)];
  return current && canBeReady(current) ? current.to : undefined;
}

/** The start of the stretch with that index in the plan; the end of the routine if there is none. */
const startOfStretch = (segments: readonly Segment[], index: number): Ms =>
  segments.find(segment => segment.index === index)?.from ?? segments.at(-1)?.to ?? 0;

/** Back restarts the current stretch, or leads to the one before if the current stretch is not older than this. */
const barelyMs: Ms = 3000;

/** The time on the timeline to which Back leads. */
export function backFrom(segments: readonly Segment[], elapsed: Ms): Ms {
  const index = segments[segmentAt(segments, elapsed)]?.index ?? segments.at(-1)?.index ?? 0;
  const start = startOfStretch(segments, index);
  return elapsed - start > barelyMs || index === 0 ? start : startOfStretch(segments, index - 1);
}

/** The time on the timeline to which Next leads: the next stretch, or the end of the routine. */
export function nextFrom(segments: readonly Segment[], elapsed: Ms): Ms {
  const index = segments[segmentAt(segments, elapsed)]?.index ?? 0;
  return startOfStretch(segments, index + 1);
}
