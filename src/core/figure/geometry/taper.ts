// Tested by test/unit/core/figure/figure.test.ts.
import type { Point } from "./camera.ts";
import { short, xy } from "./path.ts";

const arc = (r: number, large: boolean, to: Point) =>
  `A${short(r)},${short(r)},0,${large ? 1 : 0},1,${xy(to)}`;
const on = ([x, y]: Point, r: number, angle: number): Point => [
  x + Math.cos(angle) * r,
  y + Math.sin(angle) * r,
];

/** The convex hull of two circles, made of arcs: a short path for the most common shape. */
export function taper(a: Point, ra: number, b: Point, rb: number): string {
  const [x, y] = [b[0] - a[0], b[1] - a[1]];
  const apart = Math.hypot(x, y);
  if (apart <= Math.abs(ra - rb) + 0.01) {
    const [at, r] = ra > rb ? [a, ra] : [b, rb];
    const [right, left] = [on(at, r, 0), on(at, r, Math.PI)];
    return `M${xy(right)}${arc(r, false, left)}${arc(r, false, right)}Z`;
  }
  const along = Math.atan2(y, x);
  const tangent = Math.acos((ra - rb) / apart);
  const from = on(a, ra, along + tangent);
  const around = arc(ra, ra > rb, on(a, ra, along - tangent));
  return `M${xy(from)}${around}L${xy(on(b, rb, along - tangent))}${arc(rb, ra < rb, on(b, rb, along + tangent))}Z`;
}
