import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sourceDose } from "../../../../src/core/routine/dose.ts";
import { duration } from "../../../../src/core/routine/duration.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import {
  locate,
  movementCount,
  movements,
  type Plan,
  timeline,
} from "../../../../src/core/routine/timeline.ts";
import { evenly } from "../../evenly.ts";
import { plans } from "./plans.ts";

const full: Plan = { kind: "full", tempo: "standard", stretches: stretchIds };

describe("the dose", () => {
  it("is that of the source: 5 + 10 + 20 + 10 + 5 movements", () => {
    expect(stretchIds.map(id => movements(id, sourceDose).flat().length)).toEqual([5, 10, 20, 10, 5]);
    expect(movementCount(full)).toBe(50);
  });

  it("has two reps of each way in the short routine, five in the full one", () => {
    expect(movementCount({ ...full, kind: "short" })).toBe(20);
  });

  it("does one leg after the other, alternately out and in", () => {
    const [right, left] = movements("rotateLegs", { reps: 2, sets: 1 });
    expect(right?.map(({ leg, way, rep }) => `${leg} ${way} ${rep}`)).toEqual([
      "right out 1",
      "right in 1",
      "right out 2",
      "right in 2",
    ]);
    expect(left?.every(({ leg }) => leg === "left")).toBe(true);
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

  it("leads out through the parts of a movement, and back through them in reverse", () => {
    const [, ...steps] = timeline({ kind: "short", tempo: "standard", stretches: ["sitRotateSideBend"] });
    expect(steps.slice(0, 6).map(({ phase, part, from, to }) => `${phase} ${part}: ${to - from}`)).toEqual([
      ...["out 0: 1500", "out 1: 1500", "stop 0: 1000"],
      ...["back 1: 1500", "back 0: 1500", "rest 0: 500"],
    ]);
  });

  it("finds the segment of every instant, and none before the start or from the end on", () =>
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

  it("gives time to get ready for each stretch, and less for the other leg", () => {
    const ready = timeline(full).filter(({ phase }) => phase === "ready");
    expect(ready.map(({ from, to }) => (to - from) / 1000)).toEqual([11, 11, 11, 5, 11, 11]);
  });

  it("gives more time to get ready in a first routine, and the same time for each movement", () => {
    const first = { ...full, lead: "long" } as const;
    const ready = timeline(first).filter(({ phase }) => phase === "ready");
    expect(ready.map(({ from, to }) => (to - from) / 1000)).toEqual([18, 18, 18, 7, 18, 18]);
    expect(duration(first) - duration(full)).toBe(37_000);
  });

  it("is empty for an empty plan", () => {
    expect(timeline({ ...full, stretches: [] })).toEqual([]);
    expect(duration({ ...full, stretches: [] })).toBe(0);
  });
});
