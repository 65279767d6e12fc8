// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ellipsoid } from "../geometry/oval.ts";
import { add, rotate, type Vec } from "../geometry/vector.ts";
import { body } from "../skeleton/body.ts";
import type { Skeleton } from "../skeleton/skeleton.ts";
import type { Shape } from "./scene.ts";

/** A soft shadow on the floor. `w` and `l` are its half width and half length in metres. */
export function drawShadow(view: Camera, name: string, [x, , z]: Vec, w: number, l: number): Shape {
  const disc: Vec[] = [
    [w, 0, 0],
    [0, 0, l],
  ];
  return { name, fill: "ground", soft: true, d: hull(ellipsoid(view, [x, 0, z], disc)) };
}

/** The shadows of both feet; a foot with raised toes has a short one. */
export const drawFootShadows = (view: Camera, { legs }: Skeleton): Shape[] =>
  (["right", "left"] as const).map(side => {
    const { at, turn } = legs[side].foot;
    const forward = rotate(turn, [0, 0, 1]);
    const flat = Math.hypot(forward[0], forward[2]);
    const middle = add(add(at, rotate(turn, body.heel)), forward, 0.09 * flat);
    return drawShadow(view, `${side}FootShadow`, middle, 0.1, 0.07 + 0.11 * flat);
  });
