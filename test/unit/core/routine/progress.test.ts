import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { duration } from "../../../../src/core/routine/duration.ts";
import {
  advance,
  backFrom,
  doneIn,
  newlyReached,
  nextFrom,
  played,
  readyFrom,
  resumePoint,
} from "../../../../src/core/routine/progress.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import {
  locate,
  movementCount,
  type Plan,
  type Position,
  type Segment,
  timeline,
} from "../../../../src/core/routine/timeline.ts";
import { evenly } from "../../evenly.ts";
import { plans } from "./plans.ts";

const full: Plan = { kind: "full", tempo: "standard", stretches: stretchIds };

/** The first segment of the movement, or of the get-ready, that a position belongs to. */
const startOf = (segments: readonly Segment[], { stretch, movement, phase }: Position): Segment => {
  const start = segments.find(
    each =>
      each.stretch === stretch &&
      each.phase === (phase === "ready" ? "ready" : "out") &&
      JSON.stringify(each.movement) === JSON.stringify(movement),
  );
  if (!start) throw new Error("The movement has no first segment.");
  return start;
};

describe("playing a routine", () => {
  it("counts each movement that it plays to the end, in frames of any length", () =>
    fc.assert(
      fc.property(plans, fc.array(evenly(8, 9000), { minLength: 1 }), (plan, frames) => {
        const segments = timeline(plan);
        let progress = { elapsedMs: 0, done: 0 };
        for (let i = 0; progress.elapsedMs < duration(plan); i++)
          progress = advance(segments, progress, frames[i % frames.length] ?? 16);
        expect(progress).toMatchObject({ elapsedMs: duration(plan), done: movementCount(plan) });
      }),
      { numRuns: 40 },
    ));

  it("resumes at the start of the interrupted movement", () => {
    const segments = timeline(full);
    const stop = segments.find(({ phase, movement }) => phase === "stop" && movement.rep === 3);
    const out = segments.find(({ phase, movement }) => phase === "out" && movement.rep === 3);
    expect(resumePoint(segments, (stop?.from ?? 0) + 400)).toBe(out?.from);
    expect(resumePoint(segments, 3000)).toBe(0);
    expect(resumePoint(segments, duration(full) + 1)).toBeLessThan(duration(full));
  });

  it("resumes a movement of several parts at its first part", () => {
    const segments = timeline({ ...full, stretches: ["sitRotateSideBend"] });
    const start = segments.find(({ phase, movement }) => phase === "out" && movement.rep === 3);
    const parts = segments.filter(({ movement, phase }) => movement === start?.movement && phase !== "rest");
    expect(parts).toHaveLength(5);
    for (const { from } of parts) expect(resumePoint(segments, from + 400)).toBe(start?.from);
  });

  it("counts no movement twice, whenever it is paused and resumed", () =>
    fc.assert(
      fc.property(
        plans,
        fc.array(evenly(8, 9000), { minLength: 1 }),
        fc.integer({ min: 1, max: 9 }),
        (plan, frames, pauseEvery) => {
          const segments = timeline(plan);
          let progress = { elapsedMs: 0, done: 0 };
          for (let i = 1; i < 20_000 && progress.elapsedMs < duration(plan); i++) {
            progress = advance(segments, progress, frames[i % frames.length] ?? 16);
            if (i % pauseEvery === 0 && i < 200)
              progress = { ...progress, elapsedMs: resumePoint(segments, progress.elapsedMs) };
          }
          expect(progress.done).toBeLessThanOrEqual(movementCount(plan));
        },
      ),
      { numRuns: 30 },
    ));

  it("counts a stretch once, however often Back repeats it, and loses no count by Back", () => {
    const segments = timeline(full);
    const end = nextFrom(segments, 0);
    let progress = { elapsedMs: 0, done: 0 };
    for (const _ of Array(5)) progress = { ...advance(segments, progress, end), elapsedMs: 0 };
    expect(progress.done).toBe(5);
    progress = advance(segments, { elapsedMs: 0, done: 25 }, 20_000);
    expect(progress.done).toBe(25);
    expect(advance(segments, { elapsedMs: nextFrom(segments, end), done: 5 }, 22_000).done).toBe(7);
  });

  it("counts a stretch that Next leaves early as far as it was done, and one that Back repeats once", () => {
    const segments = timeline(full);
    const [second, third] = [1, 2].map(index => segments.find(each => each.index === index)?.from ?? 0);
    const twoReps = segments.filter(({ phase }) => phase === "rest")[1]?.from ?? 0;
    let progress = advance(segments, { elapsedMs: 0, done: 0 }, twoReps);
    expect(progress.perStretch).toEqual([2, 0, 0, 0, 0]);
    progress = { ...progress, elapsedMs: second ?? 0 };
    progress = advance(segments, progress, (third ?? 0) - (second ?? 0));
    expect(progress.perStretch).toEqual([2, 10, 0, 0, 0]);
    progress = advance(segments, { ...progress, elapsedMs: 0 }, twoReps);
    expect(progress.perStretch).toEqual([2, 10, 0, 0, 0]);
    progress = advance(segments, progress, (second ?? 0) - twoReps);
    expect(progress.perStretch).toEqual([5, 10, 0, 0, 0]);
  });

  it("counts everything before its time as done where it does not tell", () => {
    const segments = timeline(full);
    expect(doneIn(segments, { elapsedMs: 0, done: 0 })).toEqual([0, 0, 0, 0, 0]);
    const third = segments.find(({ index }) => index === 2)?.from ?? 0;
    expect(doneIn(segments, { elapsedMs: third, done: 7 })).toEqual([5, 10, 0, 0, 0]);
    expect(doneIn(segments, { elapsedMs: duration(full), done: 50 })).toEqual([5, 10, 20, 10, 5]);
  });

  it("resumes after an interruption at any instant with the movement that was shown, and with every count", () => {
    const segments = timeline(full);
    let progress = { elapsedMs: 0, done: 0 };
    let stored = progress;
    let writes = 0;
    for (const frame = 50; progress.elapsedMs < duration(full); ) {
      const before = progress;
      progress = advance(segments, before, frame);
      const reached = newlyReached(segments, before, progress);
      if (reached) writes += 1;
      stored = reached ?? stored;
      const shown = locate(segments, progress.elapsedMs);
      if (!shown) break;
      const resumed = locate(segments, resumePoint(segments, stored.elapsedMs));
      expect(stored.done).toBe(shown.done);
      const isLastRest = shown.done === movementCount(full);
      const comes =
        shown.phase === "rest" ? (isLastRest ? shown.from : shown.to) : startOf(segments, shown).from;
      expect(resumed?.from).toBe(comes);
    }
    // One for each movement, and one for the end of each get-ready.
    expect(writes).toBe(movementCount(full) + 6);
  });

  it("goes on while the page is hidden, and not while the machine sleeps", () => {
    expect(played(16)).toBe(16);
    expect(played(60_000)).toBe(60_000);
    expect(played(3_600_000)).toBe(0);
    expect(played(-5)).toBe(0);
  });

  it("continues after Next with the next stretch, and ends after the last one", () => {
    const segments = timeline(full);
    const starts = stretchIds.map((_, index) => segments.find(segment => segment.index === index)?.from);
    expect(nextFrom(segments, 0)).toBe(starts[1]);
    expect(nextFrom(segments, (starts[4] ?? 0) + 1)).toBe(duration(full));
  });

  it("goes from a lead-in to its first movement when the person is ready, and not from there", () => {
    const segments = timeline(full);
    for (const { from, to } of segments.filter(({ phase }) => phase === "ready"))
      for (const elapsed of [from, from + 3000, to - 1]) expect(readyFrom(segments, elapsed)).toBe(to);
    const first = segments.find(({ phase }) => phase === "out")?.from ?? 0;
    expect(readyFrom(segments, first)).toBeUndefined();
    expect(readyFrom(segments, duration(full))).toBeUndefined();
  });

  it("continues after Back at the start of the stretch, or of the one before if this one has barely begun", () => {
    const segments = timeline(full);
    const second = segments.find(({ index }) => index === 1)?.from ?? 0;
    expect(backFrom(segments, second + 10_000)).toBe(second);
    expect(backFrom(segments, second + 1000)).toBe(0);
    expect(backFrom(segments, 1000)).toBe(0);
  });
});
