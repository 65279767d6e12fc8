import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { figure } from "../../../../src/core/figure/figure.ts";
import { distance, mirror, type Vec } from "../../../../src/core/figure/geometry/vector.ts";
import type { Skeleton } from "../../../../src/core/figure/skeleton/skeleton.ts";
import { skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { evenly } from "../../evenly.ts";
import { anyMoment, goings, instants, mirrored, played } from "./skeletons.ts";
import { within } from "./within.ts";

// Thousands of instants take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

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

const opposite = (name: string) => name.replace(/right|left/, side => (side === "right" ? "left" : "right"));

describe.each(stretchIds)("the movement of %s", stretch => {
  it("is the same to the right and to the left, as in a mirror", () => {
    fc.assert(
      fc.property(anyMoment(stretch, ["out", "stop", "back", "rest"]), moment => {
        const one = joints(skeletonAt(moment));
        const two = joints(skeletonAt(mirrored(moment)));
        for (const [name, at] of Object.entries(one)) {
          within(name, distance(mirror(at), two[opposite(name)] ?? expect.fail()), 0, 1e-6);
        }
      }),
      { numRuns: instants },
    );
  });

  /** A jump in speed of `v` m/s shows as a second difference of v·h; the strongest pull of a soft movement as a·h². */
  it("has no jerk in it: speed is continuous, through every change of phase", () => {
    const { seconds, at } = played(stretch);
    const h = 0.001;
    const strongest = 40;
    fc.assert(
      fc.property(evenly(h, seconds - 2 * h), second => {
        const before = joints(skeletonAt(at(second - h)));
        const now = joints(skeletonAt(at(second)));
        const after = joints(skeletonAt(at(second + h)));
        for (const [name, [x, y, z]] of Object.entries(now)) {
          const [a, b] = [before[name] ?? expect.fail(), after[name] ?? expect.fail()];
          const pull = Math.hypot(a[0] + b[0] - 2 * x, a[1] + b[1] - 2 * y, a[2] + b[2] - 2 * z);
          within(`the pull on ${name} at ${second} s`, pull / h ** 2, 0, strongest);
        }
      }),
      { numRuns: instants },
    );
  });

  it("holds still at the stop and at rest", () => {
    fc.assert(
      fc.property(anyMoment(stretch, ["stop", "rest"]), moment => {
        const first = joints(skeletonAt({ ...moment, progress: 0 }));
        for (const [name, at] of Object.entries(joints(skeletonAt(moment))))
          within(name, distance(at, first[name] ?? expect.fail()), 0, 1e-9);
      }),
      { numRuns: instants },
    );
  });

  it("is drawn the same all through the stop and the rest", () => {
    for (const movement of goings(stretch)) {
      for (const phase of ["stop", "rest"] as const) {
        const first = JSON.stringify(figure({ stretch, movement, phase, progress: 0 }));
        fc.assert(
          fc.property(evenly(0, 1), progress => {
            return JSON.stringify(figure({ stretch, movement, phase, progress })) === first;
          }),
          { numRuns: 20 },
        );
      }
    }
  });

  it("goes back the way it came", () => {
    fc.assert(
      fc.property(anyMoment(stretch, ["out"]), moment => {
        const out = joints(skeletonAt(moment));
        const back = joints(skeletonAt({ ...moment, phase: "back", progress: 1 - moment.progress }));
        for (const [name, at] of Object.entries(out)) {
          within(name, distance(at, back[name] ?? expect.fail()), 0, 1e-6);
        }
      }),
      { numRuns: instants },
    );
  });
});
