// Tested by test/unit/core/figure/figure.test.ts.
import type { Oval } from "./oval.ts";
import { put, putNumber } from "./pen.ts";

/** Writes the arc of a circle to a point of it. */
export function putRound(radius: number, large: boolean, x: number, y: number): void {
  put("A");
  putNumber(radius);
  putNumber(radius);
  put(large ? " 0 1 1" : " 0 0 1");
  putNumber(x);
  putNumber(y);
}

/** Writes the shorter arc of SVG along the outline of an oval to a point of it. */
export function putArc({ extent, radius }: Oval, x: number, y: number): void {
  if (radius) {
    putRound(radius, false, x, y);
    return;
  }
  const [xx, across, yy] = [extent[0], extent[1], extent[2]];
  // The half axes are the roots of the eigenvalues of the extent.
  const middle = (xx + yy) / 2;
  const apart = Math.sqrt(((xx - yy) / 2) ** 2 + across * across);
  put("A");
  putNumber(Math.sqrt(middle + apart));
  putNumber(Math.sqrt(Math.max(0, middle - apart)));
  putNumber(Math.round((Math.atan2(2 * across, xx - yy) * 90) / Math.PI));
  put(" 0 1");
  putNumber(x);
  putNumber(y);
}
