// Tested by test/unit/core/figure/figure.test.ts.
import type { StretchId } from "../../routine/stretches.ts";
import type { Movement } from "../../routine/timeline.ts";
import { about, add, type Degrees, radians, rotate, scale, sub, unit, type Vec } from "../geometry/vector.ts";
import { body } from "../skeleton/body.ts";
import { legsStart } from "../skeleton/poses.ts";

/** An arc in the room (metres) along a movement: `at` gives its point for 0 (start) to 1 (stop). */
export interface Arc {
  readonly at: (t: number) => Vec;
}

const between = (from: Degrees, to: Degrees, t: number) => radians(from + (to - from) * t);

/** Over the head and backward. */
const backward = (middle: Vec, r: number, from: Degrees, to: Degrees): Arc => ({
  at: t => add(middle, [0, Math.cos(between(from, to, t)) * r, -Math.sin(between(from, to, t)) * r]),
});

/** Level, above the head, to a side. */
const around = (side: number, height: number): Arc => ({
  at: t => {
    const a = between(-55, 62, t);
    return [Math.sin(a) * 0.28 * side, height, Math.cos(a) * 0.34];
  },
});

/** Over the head and down to a side. */
const sideways = (side: number): Arc => ({
  at: t => {
    const a = between(-4, 46, t);
    return [Math.sin(a) * 0.7 * side, 0.76 + Math.cos(a) * 0.7, 0];
  },
});

/** Around the thigh of a leg, over its front: outward (1) or inward (-1). */
function roll(side: number, outward: number): Arc {
  const { heel } = legsStart.legs.right;
  const hip = add(legsStart.hips, [body.hip, 0, 0]);
  const axis = unit(sub(heel, hip));
  const up = unit(add([0, 1, 0], axis, -axis[1]));
  return {
    at: t => {
      const a = rotate(about(axis, -outward * (-75 + 155 * t)), scale(up, 0.16));
      const place = add(add(heel, axis, -0.62), a);
      return [place[0] * side, place[1], place[2]];
    },
  };
}

/** The arcs of a movement, one for each part of the stretch. */
export function arcs(stretch: StretchId, { way, leg }: Pick<Movement, "way" | "leg">): readonly Arc[] {
  const side = (leg ?? way) === "left" ? -1 : 1;
  return {
    standingBackArch: () => [backward([0, 1.0, 0.45], 0.82, 4, 34)],
    sitAndRotate: () => [around(side, 1.49)],
    rotateLegs: () => [roll(side, way === "in" ? -1 : 1)],
    sitRotateSideBend: () => [around(side, 1.49), sideways(side)],
    sitBackArch: () => [backward([0, 0.8, 0], 0.62, 0, 32)],
  }[stretch]();
}
