// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, type Point, project } from "./camera.ts";
import { cross, dot, scale, square, type Vec } from "./vector.ts";

/** The outline of an ellipsoid in the picture: its centre, and the symmetric matrix [xx, xy, yy] of its extent (cm²). */
export interface Oval {
  readonly at: Point;
  readonly extent: readonly [number, number, number];
  /** Of a ball only, in centimetres. */
  readonly radius: number | undefined;
}

/** An ellipsoid by its half axes along those of the camera's points (metres); one of them is 0 for a disc. */
export function oval(view: Camera, at: Vec, x: number, y: number, z: number): Oval {
  const { right, up } = view;
  const [a, b, c] = [right[0] * x, right[1] * y, right[2] * z];
  const [d, e, f] = [up[0] * x, up[1] * y, up[2] * z];
  return {
    at: project(view, at),
    extent: [
      1e4 * (a * a + b * b + c * c) + 1e-4,
      -1e4 * (a * d + b * e + c * f),
      1e4 * (d * d + e * e + f * f) + 1e-4,
    ],
    radius: undefined,
  };
}

/** An ellipsoid by any half axes (metres, perpendicular to each other); two of them make a disc. */
export function ellipsoid(view: Camera, at: Vec, axes: readonly Vec[]): Oval {
  const extent: [number, number, number] = [1e-4, 0, 1e-4];
  for (const axis of axes) {
    const x = dot(axis, view.right) * 100;
    const y = dot(axis, view.up) * -100;
    extent[0] += x * x;
    extent[1] += x * y;
    extent[2] += y * y;
  }
  return { at: project(view, at), extent, radius: undefined };
}

/** A ball of `r` metres. */
export function ball(view: Camera, at: Vec, r: number): Oval {
  const radius = r * view.size * 100;
  return { at: project(view, at), extent: [radius * radius, 0, radius * radius], radius };
}

/** Half the thickness of a disc in metres: no disc is so thin from its edge that its outline falls apart in rounding. */
const thick = 0.005;

/** A round disc of `r` metres, perpendicular to a unit normal. */
export function disc(view: Camera, at: Vec, normal: Vec, r: number): Oval {
  const across = square(Math.abs(normal[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0], normal);
  return ellipsoid(view, at, [scale(across, r), scale(cross(normal, across), r), scale(normal, thick)]);
}
