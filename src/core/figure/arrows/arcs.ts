// Tested by test/unit/core/figure/figure.test.ts.
import type { StretchId } from "../../routine/stretches.ts";
import type { Movement } from "../../routine/timeline.ts";
import type { Camera } from "../geometry/camera.ts";
import {
  about,
  add,
  cross,
  type Degrees,
  dot,
  mix,
  mixNumber,
  radians,
  rotate,
  square,
  sub,
  unit,
  type Vec,
} from "../geometry/vector.ts";
import { body } from "../skeleton/body.ts";
import { legsStart } from "../skeleton/stretchPoses.ts";

/** An arc in the room (metres) along a movement: `at` gives its point for 0 (start) to 1 (stop). */
export interface Arc {
  readonly at: (t: number) => Vec;
}

const between = (from: Degrees, to: Degrees, t: number) => radians(mixNumber(from, to, t));

/** Over the head and backward. */
const backward = (middle: Vec, r: number, from: Degrees, to: Degrees): Arc => ({
  at: t => add(middle, [0, Math.cos(between(from, to, t)) * r, -Math.sin(between(from, to, t)) * r]),
});

/** Level, around the shoulders in front of the body, to a side. */
const around = (side: number, height: number): Arc => ({
  at: t => {
    const a = between(-82, 74, t);
    return [Math.sin(a) * 0.5 * side, height, Math.cos(a) * 0.5];
  },
});

/** Over the head and down to a side. */
const sideways = (side: number): Arc => ({
  at: t => {
    const a = between(-4, 48, t);
    return [Math.sin(a) * 0.62 * side, 0.9 + Math.cos(a) * 0.62, 0];
  },
});

/** The line from hip to heel on which a straight leg rolls: a point of it, and an arm's direction away from it, up at rest. */
const hip = add(legsStart.hips, [body.hip, 0, 0]);
const { heel } = legsStart.legs.right;
const axis = unit(sub(heel, hip));
const away = square([0, 1, 0], axis);

/** How far an arrow around a leg reaches to each side of where the leg faces the camera. */
const wrap = 85;

/** Around a straight leg, over the half that the camera sees: outward (`way` 1) or inward (-1), `share` of the way from hip to heel. */
function roll(view: Camera, side: number, way: number, share: number, r: number): Arc {
  const [x, y, z] = view.toward;
  const toward: Vec = [x * side, y, z];
  const front = (Math.atan2(-dot(cross(away, toward), axis), dot(away, toward)) * 180) / Math.PI;
  return {
    at: t => {
      const turn = about(axis, -mixNumber(front - way * wrap, front + way * wrap, t));
      const [a, b, c] = add(mix(hip, heel, share), rotate(turn, away), r);
      return [a * side, b, c];
    },
  };
}

/** Around the shin and around the thigh: the leg rolls as a whole. */
const rolls = (view: Camera, side: number, way: number): Arc[] => [
  roll(view, side, way, 0.72, 0.1),
  roll(view, side, way, 0.34, 0.125),
];

/** The arcs of a movement as the camera sees them best, for each part of the stretch. */
export function arcs(
  stretch: StretchId,
  { way, leg }: Pick<Movement, "way" | "leg">,
  view: Camera,
): readonly (readonly Arc[])[] {
  const side = (leg ?? way) === "left" ? -1 : 1;
  return {
    standingBackArch: () => [[backward([0, 1.0, 0.45], 0.82, 4, 34)]],
    sitAndRotate: () => [[around(side, 0.97)]],
    rotateLegs: () => [rolls(view, side, way === "in" ? -1 : 1)],
    sitRotateSideBend: () => [[around(side, 0.97)], [sideways(side)]],
    sitBackArch: () => [[backward([0, 0.8, 0], 0.67, -4, 38)]],
  }[stretch]();
}
