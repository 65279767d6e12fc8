import { body } from "../body.ts";
import type { Camera } from "../camera.ts";
import { hull } from "../hull.ts";
import { ellipsoid } from "../oval.ts";
import type { Shape } from "../scene.ts";
import type { Skeleton } from "../skeleton.ts";
import { add, rotate, type Vec } from "../vector.ts";

const rings = [1, 0.9, 0.8, 0.7, 0.6, 0.5, 0.4];

/** A soft shadow on the floor: discs over each other. `w` and `l` are its half width and half length in metres. */
export const drawShadow = (view: Camera, name: string, [x, , z]: Vec, w: number, l: number): Shape[] =>
  rings.map((k, i) => ({
    name: `${name}${i}`,
    fill: "ground",
    opacity: 0.15,
    d: hull(
      ellipsoid(
        view,
        [x, 0, z],
        [
          [w * k, 0, 0],
          [0, 0, l * k],
        ],
      ),
    ),
  }));

/** The shadows of both feet; a foot with its toes up has a short one. */
export const drawFootShadows = (view: Camera, { legs }: Skeleton): Shape[] =>
  (["right", "left"] as const).flatMap(side => {
    const { at, turn } = legs[side].foot;
    const forward = rotate(turn, [0, 0, 1]);
    const flat = Math.hypot(forward[0], forward[2]);
    const middle = add(add(at, rotate(turn, body.heel)), forward, 0.09 * flat);
    return drawShadow(view, `${side}FootShadow`, middle, 0.09, 0.06 + 0.1 * flat).slice(0, 4);
  });
