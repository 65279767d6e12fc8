// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, type Point, project } from "./camera.ts";
import { cross, dot, scale, square, type Vec } from "./vector.ts";

/** The outline of an ellipsoid in the picture: its centre, and the symmetric matrix [xx, xy, yy] of its extent (cm²). */
export interface Oval {
  readonly at: Point;
  readonly extent: readonly [number, number, number];
  /** Of a ball only, in centimetres. */
  readonly radius?: number;
}

/** An ellipsoid by its half axes (metres, perpendicular to each other); two of them make a disc. */
export function ellipsoid(view: Camera, at: Vec, axes: readonly Vec[]): Oval {
  const extent: [number, number, number] = [1e-4, 0, 1e-4];
  for (const axis of axes) {
    const x = dot(axis, view.right) * 100;
    const y = dot(axis, view.up) * -100;
    extent[0] += x * x;
    extent[1] += x * y;
    extent[2] += y * y;
  }
  return { at: project(view, at), extent };
}

/** A ball of `r` metres. */
export const ball = (view: Camera, at: Vec, r: number): Oval => ({
  at: project(view, at),
  extent: [r * r * 1e4, 0, r * r * 1e4],
  radius: r * 100,
});

/** A round disc of `r` metres, perpendicular to a unit normal. */
export function disc(view: Camera, at: Vec, normal: Vec, r: number): Oval {
  const across = square(Math.abs(normal[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0], normal);
  return ellipsoid(view, at, [scale(across, r), scale(cross(normal, across), r)]);
}
