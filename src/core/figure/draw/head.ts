// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ellipsoid } from "../geometry/oval.ts";
import { dot, type Frame, place, rotate, type Vec } from "../geometry/vector.ts";
import { drawFace } from "./face.ts";
import type { Shape } from "./scene.ts";
import { faceOutline } from "./skull.ts";

/** The head: hair, skin, ears and face. */
export function drawHead(view: Camera, head: Frame, areEyesClosed = false): Shape[] {
  const oval = (a: Vec, x: number, y: number, z: number) =>
    ellipsoid(view, place(head, a), [
      rotate(head.turn, [x, 0, 0]),
      rotate(head.turn, [0, y, 0]),
      rotate(head.turn, [0, 0, z]),
    ]);
  const ear = (k: number, name: string) => ({
    // An ear that faces well away from the camera is behind the hair.
    hidden: dot(rotate(head.turn, [k, 0, 0]), view.toward) < -0.25,
    shape: {
      name: `${name}Ear`,
      fill: "skin",
      shade: 0.65,
      d: hull(
        oval([0.073 * k, 0.048, -0.008], 0.01, 0.022, 0.016),
        oval([0.071 * k, 0.026, -0.003], 0.008, 0.014, 0.01),
      ),
    } satisfies Shape,
  });
  const ears = [ear(1, "right"), ear(-1, "left")];
  const hair = hull(
    oval([0, 0.097, -0.015], 0.077, 0.088, 0.094),
    oval([0, 0.146, 0.032], 0.05, 0.037, 0.053),
  );
  const jaw = hull(
    oval([0, 0.04, 0.018], 0.066, 0.06, 0.07),
    oval([0, -0.012, 0.036], 0.047, 0.032, 0.045),
    oval([0, -0.03, 0.062], 0.022, 0.02, 0.022),
  );
  return [
    ...ears.filter(({ hidden }) => hidden).map(({ shape }) => shape),
    { name: "hair", fill: "hair", d: hair },
    { name: "jaw", fill: "skin", d: jaw },
    { name: "face", fill: "skin", d: faceOutline(view, head) },
    ...drawFace(view, head, areEyesClosed),
    ...ears.filter(({ hidden }) => !hidden).map(({ shape }) => shape),
  ];
}
