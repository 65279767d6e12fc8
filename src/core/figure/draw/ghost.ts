// Tested by test/unit/core/figure/legRoll.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { keyPoses } from "../skeleton/movement.ts";
import { solve } from "../skeleton/skeleton.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { drawShoe } from "./limbs/shoe.ts";
import type { Shape } from "./shape/scene.ts";

/** The outline of the foot where its roll began, `opacity` 0 to 1; no shape for a stretch without a leg. */
function drawGhost(
  view: Camera,
  { stretch, movement }: Pick<FigurePosition, "stretch" | "movement">,
  opacity: number,
): Shape[] {
  const start = keyPoses(stretch, movement)[0];
  const { leg } = movement;
  if (!leg || !start || !opacity) return [];
  const d = drawShoe(view, leg, solve([[start, 1]]).legs[leg], 0)
    .filter(({ name }) => !name.endsWith("Pads"))
    .map(shape => shape.d)
    .join("");
  return [
    { name: "ghostLine", fill: "chair", shade: 1, line: 1.6, opacity, d },
    { name: "ghost", fill: "paper", opacity, d },
  ];
}

/** A person with the ghost of the foot that rolls, over the leg and under the shoe. */
export function withGhost(
  person: readonly Shape[],
  ...[view, position, opacity]: Parameters<typeof drawGhost>
): readonly Shape[] {
  const shoe = person.findIndex(
    ({ name }) => name.startsWith(`${position.movement.leg}Sho`) || name === `${position.movement.leg}Sole`,
  );
  return shoe < 0 ? person : person.toSpliced(shoe, 0, ...drawGhost(view, position, opacity));
}
