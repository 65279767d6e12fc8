// Tested by test/unit/core/figure/inset.test.ts.
import type { Point } from "../../geometry/camera.ts";
import { taper } from "../../geometry/taper.ts";
import type { FigurePosition } from "../../skeleton/skeletonAt.ts";
import type { Shape } from "../shape/scene.ts";
import { drawBack } from "./back.ts";
import { drawHipJoint } from "./hipJoint.ts";

/** The radius of the disc in centimetres. */
export const insetRadius = 20.5;

/** The part that a stretch works, lit in a small disc at a point of the picture: the back from behind, or a hip from the front. */
export function drawInset(
  at: Point,
  { stretch, movement: { leg } }: Pick<FigurePosition, "stretch" | "movement">,
  extent: number,
): Shape[] {
  return [
    { name: "insetDisc", fill: "paper", edge: 0.7, d: taper(at, insetRadius, at, 0) },
    ...(leg ? drawHipJoint(at, leg, extent) : drawBack(at, stretch, extent)),
  ];
}
