// Tested by test/unit/core/figure/figure.test.ts.
import type { Point } from "./camera.ts";

/** Rounds to a twentieth of a centimetre of the figure: less than a third of a pixel on a full screen. */
export const short = (n: number): string => String(Math.round(n * 20) / 20 || 0);

/** A point in the notation of SVG. */
export const xy = ([x, y]: Point): string => `${short(x)} ${short(y)}`;

const turnAt = (before: Point, after: Point): Point => [
  (after[0] - before[0]) / 6,
  (after[1] - before[1]) / 6,
];

/** The Bézier pieces of a smooth line through the points (Catmull-Rom), without the first move. */
export function smooth(points: readonly Point[]): string {
  let d = "";
  points.forEach((to, i) => {
    const from = points[i - 1];
    if (!from) return;
    const out = turnAt(points[i - 2] ?? from, to);
    const into = turnAt(from, points[i + 1] ?? to);
    d += `C${xy([from[0] + out[0], from[1] + out[1]])} ${xy([to[0] - into[0], to[1] - into[1]])} ${xy(to)}`;
  });
  return d;
}

/** A smooth open line through the points. */
export const line = (points: readonly Point[]): string =>
  points[0] ? `M${xy(points[0])}${smooth(points)}` : "";

/** A closed shape whose sides are smooth lines, joined by straight ones. */
export function closed(...sides: readonly (readonly Point[])[]): string {
  const parts = sides.flatMap(side => (side[0] ? [xy(side[0]) + smooth(side)] : []));
  return parts.length ? `M${parts.join("L")}Z` : "";
}
