// Tested by test/unit/core/figure/legRoll.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { keyPoses } from "../skeleton/movement.ts";
import { solve } from "../skeleton/skeleton.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { drawShoe } from "./limbs/shoe.ts";
import type { Shape } from "./shape/scene.ts";

/** The outline of the foot where its roll began, in the colour of the stage; no shape for a stretch without a leg. */
export function drawGhost(
  view: Camera,
  { stretch, movement }: Pick<FigurePosition, "stretch" | "movement">,
): Shape[] {
  const start = keyPoses(stretch, movement)[0];
  const { leg } = movement;
  if (!leg || !start) return [];
  const d = drawShoe(view, leg, solve([[start, 1]]).legs[leg], 0)
    .filter(({ name }) => !name.endsWith("Pads"))
    .map(shape => shape.d)
    .join("");
  return [
    { name: "ghostLine", fill: "contour", line: 1.6, dashed: true, d },
    { name: "ghost", fill: "arc", shade: 1, d },
  ];
}
