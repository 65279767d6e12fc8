// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, project } from "../../geometry/camera.ts";
import { hull } from "../../geometry/hull.ts";
import { ball, ellipsoid, oval } from "../../geometry/oval.ts";
import { line } from "../../geometry/path.ts";
import { clamp, type Degrees, dot, scale, unit, type Vec } from "../../geometry/vector.ts";
import type { Shape } from "../shape/scene.ts";
import type { Look } from "./look.ts";

/** A point on the face by the direction of the surface there: 0 is straight ahead, above zero to the right. */
type Spot = (angle: Degrees) => Vec;

const brow: Spot = a => [0.0008 * a + 0.013, 0.089 - 1.6e-5 * (a - 21) ** 2, 0.0905 - 1.05e-5 * a * a];
/** The lid of a closed eye: it hangs, as at ease. */
const lid: Spot = a => [0.0008 * a + 0.0135, 0.047 + 4e-5 * (a - 21) ** 2, 0.0875 - 1.05e-5 * a * a];
/** The mouth is level and narrow in effort, wide and curved in a smile. */
const mouth =
  (smile: number): Spot =>
  a => [
    (0.0004 + 1.2e-4 * smile) * a,
    -0.0115 - 0.002 * smile + (1e-6 + 5.5e-6 * smile) * a * a,
    0.082 - 3.4e-6 * a * a,
  ];

/** The angle from the direction of the camera at which a line on the face ends, in degrees. */
const edge = 74;

/** Eyes, brows, cheeks, nose and mouth: each fades as it turns away from the camera. The camera is that of the head. */
export function drawFace(view: Camera, { gaze, open, smile }: Look): Shape[] {
  const toward = (look: Vec) => dot(unit(look), view.toward);
  const seen = (look: Vec, from = 0.34) => clamp((toward(look) - from) * 8, 0, 1);
  const flat = (a: Vec, look: Vec, w: number, h: number, deep = 0) => {
    const across = unit([look[2], 0, -look[0]]);
    return hull(ellipsoid(view, a, [scale(across, w), [0, h, 0], scale(unit(look), deep)]));
  };
  const middle = (Math.atan2(view.toward[0], view.toward[2]) * 180) / Math.PI;
  const stroke = (spot: Spot, angles: readonly Degrees[], k: number) =>
    line(
      angles.map(angle => {
        const [x, y, z] = spot(k * clamp(k * angle, middle - edge, middle + edge));
        return project(view, [k * x, y, z]);
      }),
    );
  const half = (k: number, name: string): Shape[] => {
    const eye: Vec = [0.36 * k, 0, 1];
    const cheek: Vec = [0.6 * k, 0, 1];
    const at: Vec = [0.031 * k + 0.0045 * gaze[0], 0.052 + 0.0045 * gaze[1], 0.0795];
    const drawn = open
      ? { d: flat(at, eye, 0.0085, 0.0122 * open, 0.0045) }
      : { line: 0.7, d: stroke(lid, [9, 15, 21, 27, 33], k) };
    return [
      { name: `${name}Eye`, fill: "face", opacity: seen(eye, 0.1), ...drawn },
      {
        ...{ name: `${name}Brow`, fill: "hair", opacity: seen(eye, 0.1), line: 0.75 },
        d: stroke(a => add(brow(a), 0.004 * gaze[1]), [6, 22, 40], k),
      },
      {
        name: `${name}Cheek`,
        fill: "blush",
        opacity: 0.4 * seen(cheek, 0.4),
        d: flat([0.044 * k, 0.016, 0.064], cheek, 0.015, 0.011),
      },
    ];
  };
  const nose = hull(
    ball(view, [0, 0.052, 0.092], 0.006),
    oval(view, [0, 0.02, 0.096], 0.0125, 0.0105, 0.0125),
  );
  return [
    { name: "nose", fill: "skin", shade: 0.28, d: nose },
    {
      ...{
        name: "mouth",
        fill: "face",
        line: 0.75,
        opacity: 0.8 * seen([view.toward[0] > 0 ? 0.6 : -0.6, 0, 1], 0.2),
      },
      d: stroke(mouth(smile), [-36, -18, 0, 18, 36], 1),
    },
    ...half(1, "right"),
    ...half(-1, "left"),
  ];
}

/** Raised a little. */
const add = ([x, y, z]: Vec, up: number): Vec => [x, y + up, z];
