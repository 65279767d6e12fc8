import type { Camera } from "../camera.ts";
import { ellipsoid, hull } from "../hull.ts";
import type { Shape } from "../scene.ts";
import type { Vec } from "../vector.ts";

const rings = [1, 0.86, 0.72, 0.58, 0.44];

/** A soft shadow on the floor: discs over each other. `w` and `l` are its half width and half length in metres. */
export const drawShadow = (view: Camera, name: string, [x, , z]: Vec, w: number, l: number): Shape[] =>
  rings.map((k, i) => ({
    name: `${name}${i}`,
    fill: "ground",
    opacity: 0.2,
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
