import { type Ms, minutes } from "../time/time.ts";
import type { Segment } from "./timeline.ts";

/** How far somebody is: the place on the timeline, and the movements done to their end on the way there. */
export interface Progress {
  readonly elapsedMs: Ms;
  readonly done: number;
}

const segmentAt = (segments: readonly Segment[], elapsed: Ms): number => {
  const index = segments.findIndex(({ to }) => elapsed < to);
  return index < 0 ? segments.length : index;
};

/** Playing on by `ms`: each movement whose end is passed is done; one that is repeated after Back is not done twice. */
export function advance(segments: readonly Segment[], { elapsedMs, done }: Progress, ms: Ms): Progress {
  const end = segments.at(-1)?.to ?? 0;
  const to = Math.min(end, elapsedMs + Math.max(0, ms));
  const finished = segments.filter(
    ({ phase, from }) => phase === "rest" && from > elapsedMs && from <= to,
  ).length;
  const before = segments[segmentAt(segments, to)] ?? segments.at(-1);
  return { elapsedMs: to, done: Math.max(done, Math.min(done + finished, before?.done ?? 0)) };
}

/** No two frames of a routine that is seen or heard lie further apart: the machine was asleep in between. */
const asleepMs: Ms = minutes(1.5);

/**
 * How much of the time between two frames was played. A hidden page is called once a second, after a while once a minute
 * (Chromium's intensive throttling), and its routine goes on; nobody stretches while the machine sleeps.
 */
export const played = (ms: Ms): Ms => (ms > 0 && ms < asleepMs ? ms : 0);

/**
 * The start of the movement (or get-ready) that is under way: where somebody who was cut short goes on. In the rest after
 * a movement that is what comes next: the movement is done, and is neither shown nor counted again.
 */
export function resumePoint(segments: readonly Segment[], elapsed: Ms): Ms {
  let index = Math.min(segmentAt(segments, elapsed), segments.length - 1);
  if (segments[index]?.phase === "rest" && index < segments.length - 1) index += 1;
  const starts = (i: number) =>
    segments[i]?.phase === "ready" || segments[i]?.phase === "out" || segments[i]?.phase === "rest";
  while (index > 0 && !starts(index)) index -= 1;
  return segments[index]?.from ?? 0;
}

/** What is to be remembered of a routine that has played on, for whoever is cut short: once for each movement. */
export function newlyReached(
  segments: readonly Segment[],
  before: Progress,
  now: Progress,
): Progress | undefined {
  const elapsedMs = resumePoint(segments, now.elapsedMs);
  return elapsedMs === resumePoint(segments, before.elapsedMs) ? undefined : { elapsedMs, done: now.done };
}

/** Where the stretch at that place of the plan begins; the end of the routine when there is none. */
const startOfStretch = (segments: readonly Segment[], index: number): Ms =>
  segments.find(segment => segment.index === index)?.from ?? segments.at(-1)?.to ?? 0;

/** A stretch that has barely begun is left for the one before it; otherwise Back begins it anew. */
const barelyMs: Ms = 3000;

/** Where Back leads from here. */
export function backFrom(segments: readonly Segment[], elapsed: Ms): Ms {
  const index = segments[segmentAt(segments, elapsed)]?.index ?? segments.at(-1)?.index ?? 0;
  const start = startOfStretch(segments, index);
  return elapsed - start > barelyMs || index === 0 ? start : startOfStretch(segments, index - 1);
}

/** Where Next leads from here: the next stretch, or the end of the routine. */
export function nextFrom(segments: readonly Segment[], elapsed: Ms): Ms {
  const index = segments[segmentAt(segments, elapsed)]?.index ?? 0;
  return startOfStretch(segments, index + 1);
}
