// Tested by test/unit/core/figure/legRoll.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { keyPoses } from "../skeleton/movement.ts";
import { solve } from "../skeleton/skeleton.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { shoeOutline } from "./limbs/shoe.ts";
import type { Shape } from "./shape/scene.ts";

/** The dashed outline of the foot where its roll began, over the foot that rolls; no shape for a stretch without a leg. */
export function drawGhost(
  view: Camera,
  { stretch, movement }: Pick<FigurePosition, "stretch" | "movement">,
): Shape[] {
  const start = keyPoses(stretch, movement)[0];
  const { leg } = movement;
  if (!leg || !start) return [];
  const d = shoeOutline(view, solve([[start, 1]]).legs[leg]);
  return [
    { name: "ghostRim", fill: "arc", shade: 1, line: 1.5, d },
    { name: "ghost", fill: "contour", line: 0.8, dashed: true, d },
  ];
}
