import { describe, expect, it } from "vitest";
import { figure } from "../../../../../src/core/figure/figure.ts";
import { distance, mirror, type Vec } from "../../../../../src/core/figure/geometry/vector.ts";
import { ease } from "../../../../../src/core/figure/skeleton/movement.ts";
import type { Skeleton } from "../../../../../src/core/figure/skeleton/skeleton.ts";
import { type FigurePosition, skeletonAt } from "../../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { locate, timeline } from "../../../../../src/core/routine/timeline.ts";
import { mirrored, movementsOf, movingPhases, positionsOf, skeletonsPerPhase } from "../positions.ts";
import { within } from "../within.ts";

/** Every joint by name, so that two skeletons can be compared. */
function joints({ pelvis, spine, head, arms, legs }: Skeleton): Record<string, Vec> {
  const all: Record<string, Vec> = { pelvis: pelvis.at, head: head.at };
  spine.forEach((frame, i) => {
    all[`spine${i}`] = frame.at;
  });
  for (const side of ["right", "left"] as const) {
    const [arm, leg] = [arms[side], legs[side]];
    for (const joint of ["shoulder", "elbow", "wrist", "touch"] as const)
      all[`${side} ${joint}`] = arm[joint];
    for (const joint of ["hip", "knee", "ankle"] as const) all[`${side} ${joint}`] = leg[joint];
  }
  return all;
}

const jointsAt = (position: FigurePosition) => joints(skeletonAt(position));
const opposite = (name: string) => name.replace(/right|left/, side => (side === "right" ? "left" : "right"));

describe("easing", () => {
  it("leads from 0 to 1 and is symmetric", () => {
    expect([ease(0), ease(0.5), ease(1)]).toEqual([0, 0.5, 1]);
    expect(ease(0.2) + ease(0.8)).toBeCloseTo(1, 12);
  });
});

describe.each(stretchIds)("the movement of %s", stretch => {
  const positions = (...phases: Parameters<typeof positionsOf>[2] & readonly unknown[]) =>
    positionsOf(stretch, skeletonsPerPhase, phases);

  it("to the left is the mirror image of the movement to the right", () => {
    for (const position of positions(...movingPhases)) {
      const one = jointsAt(position);
      const two = jointsAt(mirrored(position));
      for (const [name, at] of Object.entries(one))
        within(name, distance(mirror(at), two[opposite(name)] ?? expect.fail()), 0, 1e-6);
    }
  });

  // A jump in speed of `v` m/s shows as a second difference of v·h, an acceleration of `a` m/s² as a·h². Every change of
  // phase and every key pose lies in the middle of one of the intervals.
  it("has no jump in speed, not even from one phase to the next", () => {
    const segments = timeline({ kind: "short", tempo: "standard", stretches: [stretch] });
    const at = (second: number) => jointsAt(locate(segments, second * 1000) ?? expect.fail());
    const h = 0.001;
    const strongest = 40;
    for (const { from, to } of segments) {
      for (let i = 0; i < skeletonsPerPhase; i++) {
        const second = (from + ((to - from) * i) / skeletonsPerPhase) / 1000;
        if (second < h) continue;
        const [before, now, after] = [at(second - h), at(second), at(second + h)];
        for (const [name, [x, y, z]] of Object.entries(now)) {
          const [a, b] = [before[name] ?? expect.fail(), after[name] ?? expect.fail()];
          const pull = Math.hypot(a[0] + b[0] - 2 * x, a[1] + b[1] - 2 * y, a[2] + b[2] - 2 * z);
          within(`the acceleration of ${name} at ${second} s`, pull / h ** 2, 0, strongest);
        }
      }
    }
  });

  it("stands still during the stop and the rest", () => {
    for (const position of positions("stop", "rest")) {
      const first = jointsAt({ ...position, progress: 0 });
      for (const [name, at] of Object.entries(jointsAt(position)))
        within(name, distance(at, first[name] ?? expect.fail()), 0, 1e-9);
    }
  });

  it("draws the same picture all through the stop and the rest, but for the sign to hold", () => {
    for (const movement of movementsOf(stretch)) {
      for (const phase of ["stop", "rest"] as const) {
        const pictures = [0, 0.01, 0.37, 0.999].map(progress => {
          const { viewBox, layers } = figure({ stretch, movement, phase, part: 0, progress });
          return JSON.stringify([viewBox, layers.filter(({ name }) => name !== "hold")]);
        });
        expect(new Set(pictures).size).toBe(1);
      }
    }
  });

  it("goes back the way it came", () => {
    for (const position of positions("out")) {
      const out = jointsAt(position);
      const back = jointsAt({ ...position, phase: "back", progress: 1 - position.progress });
      for (const [name, at] of Object.entries(out))
        within(name, distance(at, back[name] ?? expect.fail()), 0, 1e-6);
    }
  });
});
