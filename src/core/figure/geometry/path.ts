// Tested by test/unit/core/figure/figure.test.ts.
import type { Point } from "./camera.ts";
import { put, putNumber, putPoint, take } from "./pen.ts";

/** Writes the Bézier pieces of a smooth line through the points (Catmull-Rom), after a first command. */
function putSmooth(command: string, points: readonly Point[]): void {
  if (!points[0]) return;
  let from: Point = points[0];
  let before = from;
  putPoint(command, from[0], from[1]);
  for (let i = 1; i < points.length; i++) {
    const to: Point = points[i] ?? from;
    const after = points[i + 1] ?? to;
    putPoint("C", from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6);
    putNumber(to[0] - (after[0] - from[0]) / 6);
    putNumber(to[1] - (after[1] - from[1]) / 6);
    putNumber(to[0]);
    putNumber(to[1]);
    before = from;
    from = to;
  }
}

/** A smooth open line through the points. */
export function line(points: readonly Point[]): string {
  putSmooth("M", points);
  return take();
}

/** A closed shape with straight sides. */
export function polygon(points: readonly Point[]): string {
  for (let i = 0; i < points.length; i++) putPoint(i ? "L" : "M", points[i]?.[0] ?? 0, points[i]?.[1] ?? 0);
  put("Z");
  return take();
}

/** A closed shape whose sides are smooth lines, joined by straight ones. */
export function closed(...sides: readonly (readonly Point[])[]): string {
  for (let i = 0; i < sides.length; i++) putSmooth(i ? "L" : "M", sides[i] ?? []);
  put("Z");
  return take();
}
