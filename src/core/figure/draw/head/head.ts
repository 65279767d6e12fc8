// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, within } from "../../geometry/camera.ts";
import { hull } from "../../geometry/hull.ts";
import { oval } from "../../geometry/oval.ts";
import type { Frame } from "../../geometry/vector.ts";
import { body } from "../../skeleton/body.ts";
import type { Shape } from "../shape/scene.ts";
import { drawFace } from "./face.ts";
import type { Look } from "./look.ts";
import { faceOutline } from "./skull.ts";

/** The head: hair, skin, ears and face. */
export function drawHead(room: Camera, head: Frame, look: Look): Shape[] {
  const view = within(room, head, body.head);
  const ear = (k: number, name: string) => ({
    // An ear that faces well away from the camera is behind the hair.
    hidden: k * view.toward[0] < -0.25,
    shape: {
      name: `${name}Ear`,
      fill: "skin",
      shade: 0.3,
      edge: 0.5,
      d: hull(
        oval(view, [0.073 * k, 0.048, -0.008], 0.01, 0.022, 0.016),
        oval(view, [0.071 * k, 0.026, -0.003], 0.008, 0.014, 0.01),
      ),
    } satisfies Shape,
  });
  const ears = [ear(1, "right"), ear(-1, "left")];
  const hair = hull(
    oval(view, [0, 0.097, -0.015], 0.077, 0.088, 0.094),
    oval(view, [0, 0.146, 0.032], 0.05, 0.037, 0.053),
  );
  const jaw = hull(
    oval(view, [0, 0.04, 0.018], 0.066, 0.06, 0.07),
    oval(view, [0, -0.008, 0.034], 0.053, 0.034, 0.047),
    oval(view, [0, -0.027, 0.058], 0.029, 0.022, 0.027),
  );
  return [
    ...ears.filter(({ hidden }) => hidden).map(({ shape }) => shape),
    { name: "hair", fill: "hair", d: hair },
    { name: "jaw", fill: "skin", d: jaw },
    { name: "face", fill: "skin", d: faceOutline(view) },
    ...drawFace(view, look),
    ...ears.filter(({ hidden }) => !hidden).map(({ shape }) => shape),
  ];
}
