// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, project } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ball, ellipsoid } from "../geometry/oval.ts";
import { line } from "../geometry/path.ts";
import {
  clamp,
  type Degrees,
  dot,
  type Frame,
  place,
  rotate,
  scale,
  unit,
  type Vec,
} from "../geometry/vector.ts";
import type { Shape } from "./scene.ts";

/** A point on the face by the direction of the surface there: 0 is straight ahead, above zero to the right. */
type Spot = (angle: Degrees) => Vec;

const brow: Spot = a => [0.0008 * a + 0.013, 0.089 - 1.6e-5 * (a - 21) ** 2, 0.0905 - 1.05e-5 * a * a];
/** The lid of a closed eye: it hangs, as at ease. */
const lid: Spot = a => [0.0008 * a + 0.0135, 0.047 + 4e-5 * (a - 21) ** 2, 0.0875 - 1.05e-5 * a * a];
const mouth: Spot = a => [0.0005 * a, -0.0135 + 5.5e-6 * a * a, 0.082 - 3.4e-6 * a * a];

/** The angle from the direction of the camera at which a line on the face ends, in degrees. */
const edge = 64;

/** Eyes, brows, cheeks, nose and mouth: each fades as it turns away from the camera. */
export function drawFace(view: Camera, head: Frame, areEyesClosed = false): Shape[] {
  const toward = (look: Vec) => dot(rotate(head.turn, unit(look)), view.toward);
  const seen = (look: Vec, from = 0.34) => clamp((toward(look) - from) * 8, 0, 1);
  const at = (a: Vec) => place(head, a);
  const flat = (a: Vec, look: Vec, w: number, h: number) => {
    const across = unit([look[2], 0, -look[0]]);
    return hull(ellipsoid(view, at(a), [rotate(head.turn, scale(across, w)), rotate(head.turn, [0, h, 0])]));
  };
  const [x, z] = [toward([1, 0, 0]), toward([0, 0, 1])];
  const middle = (Math.atan2(x, z) * 180) / Math.PI;
  const stroke = (spot: Spot, angles: readonly Degrees[], k: number) =>
    line(
      angles.map(angle => {
        const [x, y, z] = spot(k * clamp(k * angle, middle - edge, middle + edge));
        return project(view, at([k * x, y, z]));
      }),
    );
  const half = (k: number, name: string): Shape[] => {
    const eye: Vec = [0.36 * k, 0, 1];
    const cheek: Vec = [0.6 * k, 0, 1];
    const drawn = areEyesClosed
      ? { line: 0.7, d: stroke(lid, [9, 15, 21, 27, 33], k) }
      : { d: flat([0.031 * k, 0.052, 0.079], eye, 0.008, 0.0115) };
    return [
      { name: `${name}Eye`, fill: "face", opacity: seen(eye), ...drawn },
      { name: `${name}Brow`, fill: "hair", opacity: seen(eye), line: 0.75, d: stroke(brow, [6, 22, 40], k) },
      {
        name: `${name}Cheek`,
        fill: "blush",
        opacity: 0.4 * seen(cheek, 0.4),
        d: flat([0.044 * k, 0.016, 0.064], cheek, 0.015, 0.011),
      },
    ];
  };
  const nose = hull(
    ball(view, at([0, 0.052, 0.092]), 0.006),
    ellipsoid(view, at([0, 0.02, 0.1]), [
      rotate(head.turn, [0.0125, 0, 0]),
      rotate(head.turn, [0, 0.01, 0]),
      rotate(head.turn, [0, 0, 0.012]),
    ]),
  );
  return [
    { name: "nose", fill: "skin", shade: 0.28, d: nose },
    {
      name: "mouth",
      fill: "face",
      line: 0.65,
      opacity: 0.75 * seen([0, 0, 1]),
      d: stroke(mouth, [-36, -18, 0, 18, 36], 1),
    },
    ...half(1, "right"),
    ...half(-1, "left"),
  ];
}
