// Tested by test/unit/core/figure/figure.test.ts.
import type { Point } from "./camera.ts";
import type { Oval } from "./oval.ts";
import { short, xy } from "./path.ts";

/** The arc of SVG along the outline of an oval to a point of it. */
export function arc({ extent: [xx, across, yy], radius }: Oval, large: boolean, to: Point): string {
  const flags = `${large ? 1 : 0},1,${xy(to)}`;
  if (radius) return `A${short(radius)},${short(radius)},0,${flags}`;
  // The half axes are the roots of the eigenvalues of the extent.
  const middle = (xx + yy) / 2;
  const apart = Math.hypot((xx - yy) / 2, across);
  const slope = (Math.atan2(2 * across, xx - yy) * 90) / Math.PI;
  const [a, b] = [Math.sqrt(middle + apart), Math.sqrt(Math.max(0, middle - apart))];
  return `A${short(a)},${short(b)},${Math.round(slope)},${flags}`;
}
