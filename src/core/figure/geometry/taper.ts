// Tested by test/unit/core/figure/figure.test.ts.
import { putRound } from "./arc.ts";
import type { Point } from "./camera.ts";
import { put, putPoint, take } from "./pen.ts";

/** The convex hull of two circles, made of arcs: a short path for the most common shape. */
export function taper(a: Point, ra: number, b: Point, rb: number): string {
  const x = b[0] - a[0];
  const y = b[1] - a[1];
  const apart = Math.sqrt(x * x + y * y);
  if (apart <= Math.abs(ra - rb) + 0.01) {
    const at = ra > rb ? a : b;
    const r = ra > rb ? ra : rb;
    putPoint("M", at[0] + r, at[1]);
    putRound(r, false, at[0] - r, at[1]);
    putRound(r, false, at[0] + r, at[1]);
  } else {
    const along = Math.atan2(y, x);
    const tangent = Math.acos((ra - rb) / apart);
    const cu = Math.cos(along + tangent);
    const su = Math.sin(along + tangent);
    const cv = Math.cos(along - tangent);
    const sv = Math.sin(along - tangent);
    putPoint("M", a[0] + ra * cu, a[1] + ra * su);
    putRound(ra, ra > rb, a[0] + ra * cv, a[1] + ra * sv);
    putPoint("L", b[0] + rb * cv, b[1] + rb * sv);
    putRound(rb, ra < rb, b[0] + rb * cu, b[1] + rb * su);
  }
  put("Z");
  return take();
}
