// Tested by test/unit/core/figure/figure.test.ts.
import type { StretchId } from "../../routine/stretches.ts";
import type { Movement } from "../../routine/timeline.ts";
import type { Camera } from "../geometry/camera.ts";
import {
  about,
  add,
  type Degrees,
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

/** About the axis of a straight leg, at a share of the way from hip to heel; angles are outward. */
const roll = (side: number, share: number, r: number, from: Degrees, to: Degrees): Arc => ({
  at: t => {
    const turn = about(axis, mixNumber(-from, -to, t));
    const [x, y, z] = add(mix(hip, heel, share), rotate(turn, away), r);
    return [x * side, y, z];
  },
});

/** A little further from the heel than the toes, in metres. */
const dialRadius = 0.3;

/** Around the heel that stays, as the hand of a clock, over the toes; angles in the picture, above zero to a side. */
const dial = (view: Camera, side: number, from: Degrees, to: Degrees): Arc => ({
  at: t => {
    const a = between(from, to, t);
    const [x, y, z] = heel;
    return add(
      add([x * side, y, z], view.right, side * Math.sin(a) * dialRadius),
      view.up,
      Math.cos(a) * dialRadius,
    );
  },
});

/** Over the toes, and around the thigh: the leg rolls as a whole. */
const rolls = (view: Camera, side: number, outward: number): Arc[] =>
  outward > 0
    ? [dial(view, side, -14, 46), roll(side, 0.34, 0.12, -30, 85)]
    : [dial(view, side, 8, -40), roll(side, 0.34, 0.12, 100, -25)];

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
