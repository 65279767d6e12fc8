import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  advance,
  backFrom,
  newlyReached,
  nextFrom,
  played,
  resumePoint,
} from "../../../../src/core/routine/progress.ts";
import { reps, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { pace, tempos } from "../../../../src/core/routine/tempo.ts";
import {
  duration,
  locate,
  movementCount,
  movements,
  type Plan,
  type Position,
  type Segment,
  timeline,
} from "../../../../src/core/routine/timeline.ts";
import { evenly } from "../../evenly.ts";

const full: Plan = { kind: "full", tempo: "standard", stretches: stretchIds };
const plans = fc.record({
  kind: fc.constantFrom("full" as const, "short" as const),
  tempo: fc.constantFrom(...tempos),
  stretches: fc.subarray([...stretchIds], { minLength: 1 }),
});

describe("the dose", () => {
  it("is that of the source: 5 + 10 + 20 + 10 + 5 movements", () => {
    expect(stretchIds.map(id => movements(id, "full").flat().length)).toEqual([5, 10, 20, 10, 5]);
    expect(movementCount(full)).toBe(50);
  });

  it("has two reps for each five in the short version, and all five stretches", () => {
    expect(movementCount({ ...full, kind: "short" })).toBe(20);
    expect(reps).toEqual({ full: 5, short: 2 });
  });

  it("does one leg after the other, out and in by turns", () => {
    const [right, left] = movements("rotateLegs", "short");
    expect(right?.map(({ leg, way, rep }) => `${leg} ${way} ${rep}`)).toEqual([
      "right out 1",
      "right in 1",
      "right out 2",
      "right in 2",
    ]);
    expect(left?.every(({ leg }) => leg === "left")).toBe(true);
  });
});

describe("the tempo", () => {
  it("is two seconds out, one stop, two back, half a second of rest", () => {
    expect(pace("standard")).toEqual({ out: 2000, stop: 1000, back: 2000, rest: 500 });
  });

  it("scales what moves and never the stop", () => {
    for (const tempo of tempos) expect(pace(tempo).stop).toBe(1000);
    expect(pace("gentle").out).toBeGreaterThan(pace("brisk").out);
  });
});

describe("the timeline", () => {
  it("has no gap and no overlap, whatever the plan", () =>
    fc.assert(
      fc.property(plans, plan => {
        const segments = timeline(plan);
        expect(segments[0]?.from).toBe(0);
        expect(segments.slice(1).map(({ from }) => from)).toEqual(segments.slice(0, -1).map(({ to }) => to));
        expect(segments.at(-1)?.to).toBe(duration(plan));
        expect(segments.filter(({ phase }) => phase === "stop")).toHaveLength(movementCount(plan));
      }),
    ));

  it("finds the segment of every instant, and none outside", () =>
    fc.assert(
      fc.property(plans, evenly(0, 1), (plan, share) => {
        const segments = timeline(plan);
        const elapsed = share * duration(plan);
        const found = locate(segments, elapsed);
        expect(found).toMatchObject(
          segments.find(({ from, to }) => from <= elapsed && elapsed < to) ?? { never: true },
        );
        expect(found?.progress).toBeGreaterThanOrEqual(0);
        expect(found?.progress).toBeLessThan(1);
        expect(locate(segments, duration(plan))).toBeUndefined();
        expect(locate(segments, -1)).toBeUndefined();
      }),
    ));

  it("gives a longer moment to get ready where one stands up or sits down", () => {
    const ready = timeline(full).filter(({ phase }) => phase === "ready");
    expect(ready.map(({ from, to }) => (to - from) / 1000)).toEqual([10, 10, 9, 4, 9, 9]);
  });

  it("knows an empty plan", () => {
    expect(timeline({ ...full, stretches: [] })).toEqual([]);
    expect(duration({ ...full, stretches: [] })).toBe(0);
  });
});

/** The get-ready or the movement that a part belongs to, by its first part. */
const startOf = (segments: readonly Segment[], { stretch, movement, phase }: Position): Segment => {
  const start = segments.find(
    each =>
      each.stretch === stretch &&
      each.phase === (phase === "ready" ? "ready" : "out") &&
      JSON.stringify(each.movement) === JSON.stringify(movement),
  );
  if (!start) throw new Error("Nothing begins it.");
  return start;
};

describe("playing", () => {
  it("counts each movement that is played to its end, in frames of any length", () =>
    fc.assert(
      fc.property(plans, fc.array(evenly(8, 9000), { minLength: 1 }), (plan, frames) => {
        const segments = timeline(plan);
        let progress = { elapsedMs: 0, done: 0 };
        for (let i = 0; progress.elapsedMs < duration(plan); i++)
          progress = advance(segments, progress, frames[i % frames.length] ?? 16);
        expect(progress).toEqual({ elapsedMs: duration(plan), done: movementCount(plan) });
      }),
      { numRuns: 40 },
    ));

  it("goes on at the start of the movement that was cut short", () => {
    const segments = timeline(full);
    const stop = segments.find(({ phase, movement }) => phase === "stop" && movement.rep === 3);
    const out = segments.find(({ phase, movement }) => phase === "out" && movement.rep === 3);
    expect(resumePoint(segments, (stop?.from ?? 0) + 400)).toBe(out?.from);
    expect(resumePoint(segments, 3000)).toBe(0);
    expect(resumePoint(segments, duration(full) + 1)).toBeLessThan(duration(full));
  });

  it("counts no movement twice, whenever it is paused and taken up again", () =>
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

  it("counts a stretch once, however often Back repeats it, and loses nothing by going back", () => {
    const segments = timeline(full);
    const end = nextFrom(segments, 0);
    let progress = { elapsedMs: 0, done: 0 };
    for (const _ of Array(5)) progress = { ...advance(segments, progress, end), elapsedMs: 0 };
    expect(progress.done).toBe(5);
    progress = advance(segments, { elapsedMs: 0, done: 25 }, 20_000);
    expect(progress.done).toBe(25);
    expect(advance(segments, { elapsedMs: nextFrom(segments, end), done: 5 }, 20_000).done).toBe(7);
  });

  it("cut short at any moment goes on in the same stretch, with each finished movement behind and none lost", () => {
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
      const goesOn = locate(segments, resumePoint(segments, stored.elapsedMs));
      expect(stored.done).toBe(shown.done);
      const isLastRest = shown.done === movementCount(full);
      const comes =
        shown.phase === "rest" ? (isLastRest ? shown.from : shown.to) : startOf(segments, shown).from;
      expect(goesOn?.from).toBe(comes);
    }
    // One for each movement, and one more for each get-ready that is over.
    expect(writes).toBe(movementCount(full) + 6);
  });

  it("plays while the page is hidden, and not while the machine sleeps", () => {
    expect(played(16)).toBe(16);
    expect(played(60_000)).toBe(60_000);
    expect(played(3_600_000)).toBe(0);
    expect(played(-5)).toBe(0);
  });

  it("goes to the next stretch, and after the last one to the end", () => {
    const segments = timeline(full);
    const starts = stretchIds.map((_, index) => segments.find(segment => segment.index === index)?.from);
    expect(nextFrom(segments, 0)).toBe(starts[1]);
    expect(nextFrom(segments, (starts[4] ?? 0) + 1)).toBe(duration(full));
  });

  it("goes back to the start of the stretch, or to the one before when it has barely begun", () => {
    const segments = timeline(full);
    const second = segments.find(({ index }) => index === 1)?.from ?? 0;
    expect(backFrom(segments, second + 10_000)).toBe(second);
    expect(backFrom(segments, second + 1000)).toBe(0);
    expect(backFrom(segments, 1000)).toBe(0);
  });
});
