// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../../geometry/camera.ts";
import { hull } from "../../geometry/hull.ts";
import { oval } from "../../geometry/oval.ts";
import { add, rotate, type Vec } from "../../geometry/vector.ts";
import { body } from "../../skeleton/body.ts";
import type { Skeleton } from "../../skeleton/skeleton.ts";
import type { Shape } from "../shape/scene.ts";

/** A soft shadow on the floor. `w` and `l` are its half width and half length in metres. */
export function drawShadow(view: Camera, name: string, [x, , z]: Vec, w: number, l: number): Shape {
  return { name, fill: "ground", soft: true, d: hull(oval(view, [x, 0, z], w, 0, l)) };
}

/** The shadows of both feet; a foot with raised toes has a short one, and a dense one where its heel touches the floor. */
export const drawFootShadows = (view: Camera, { legs }: Skeleton): Shape[] =>
  (["right", "left"] as const).flatMap(side => {
    const { at, turn } = legs[side].foot;
    const forward = rotate(turn, [0, 0, 1]);
    const flat = Math.hypot(forward[0], forward[2]);
    const heel = add(at, rotate(turn, body.heel));
    return [
      drawShadow(view, `${side}FootShadow`, add(heel, forward, 0.09 * flat), 0.1, 0.07 + 0.11 * flat),
      drawShadow(view, `${side}HeelShadow`, heel, 0.075, 0.05),
    ];
  });
