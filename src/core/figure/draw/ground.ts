import type { Camera } from "../camera.ts";
import { ellipsoid, hull } from "../hull.ts";
import type { Shape } from "../scene.ts";
import type { Vec } from "../vector.ts";

/** A soft shadow on the floor: three discs over each other. `w` and `l` are its half width and half length in metres. */
export const drawShadow = (view: Camera, name: string, [x, , z]: Vec, w: number, l: number): Shape[] =>
  [1, 0.8, 0.6].map((k, i) => ({
    name: `${name}${i}`,
    fill: "ground",
    opacity: 0.4,
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
