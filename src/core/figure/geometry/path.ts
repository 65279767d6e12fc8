// Tested by test/unit/core/figure/figure.test.ts.
import type { Point } from "./camera.ts";

/** Every number that a path has held, by its tenths: the same few thousand come again in each frame. */
const texts: string[] = [];

/** Rounds to a millimetre of the figure: less than half a pixel on a full screen. */
export function short(n: number): string {
  const tenths = Math.round(n * 10);
  const index = tenths < 0 ? -2 * tenths - 1 : 2 * tenths;
  texts[index] ??= String(tenths / 10 || 0);
  return texts[index];
}

/** A point in the notation of SVG. */
export const xy = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

/** The Bézier pieces of a smooth line through the points (Catmull-Rom), without the first move. */
export function smooth(points: readonly Point[]): string {
  let d = "";
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1] as Point, points[i] as Point];
    const [before, after] = [points[i - 2] ?? from, points[i + 1] ?? to];
    const [ox, oy] = [from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6];
    const [ix, iy] = [to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6];
    d += `C${short(ox)} ${short(oy)} ${short(ix)} ${short(iy)} ${xy(to)}`;
  }
  return d;
}

/** A smooth open line through the points. */
export const line = (points: readonly Point[]): string =>
  points[0] ? `M${xy(points[0])}${smooth(points)}` : "";

/** A closed shape whose sides are smooth lines, joined by straight ones. */
export function closed(...sides: readonly (readonly Point[])[]): string {
  let d = "";
  for (const side of sides) if (side[0]) d += (d ? "L" : "M") + xy(side[0]) + smooth(side);
  return d && `${d}Z`;
}
