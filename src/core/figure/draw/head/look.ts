// Tested by test/unit/core/figure/figure.test.ts.
import { extentOf } from "../../../routine/extent.ts";
import type { StretchId } from "../../../routine/stretches.ts";
import { ease } from "../../skeleton/movement.ts";
import type { FigurePosition } from "../../skeleton/skeletonAt.ts";

type Way = Pick<FigurePosition, "stretch" | "movement">;

/** What a face says: where its eyes look (-1 to 1 to the right and up), how far they are open, and how much it smiles. */
export interface Look {
  readonly gaze: readonly [right: number, up: number];
  readonly open: number;
  readonly smile: number;
}

export const atRest: Look = { gaze: [0, 0], open: 1, smile: 0.9 };
export const asleep: Look = { gaze: [0, 0], open: 0, smile: 0.6 };

/** Where the eyes of each stretch look on the way to a movement to the right. */
const aims: Readonly<Record<StretchId, Look["gaze"]>> = {
  standingBackArch: [0, 1],
  sitAndRotate: [1, 0],
  rotateLegs: [0.5, -1],
  sitRotateSideBend: [1, 0],
  sitBackArch: [0, 1],
};

/** The face of a person who holds still, `extent` (0 to 1) of the way to the stop. The stop is worth a smile. */
export function stillLook({ stretch, movement }: Way, extent: number): Look {
  const [x, y] = aims[stretch];
  const far = stretch === "rotateLegs" ? 1 : 0.35 * extent;
  const side = (movement.leg ?? movement.way) === "left" ? -1 : 1;
  return { gaze: [x * side * far, y * far], open: 1, smile: 0.4 + 0.6 * extent };
}

/** The face at a position: the eyes lead, to where the movement goes, and home before it comes back. */
export function lookAt(position: FigurePosition): Look {
  const { phase } = position;
  const extent = extentOf(position);
  const still = stillLook(position, ease(extent));
  if ((phase !== "out" && phase !== "back") || position.stretch === "rotateLegs") return still;
  const [x, y] = stillLook(position, 1).gaze;
  const lead = (phase === "out" ? 1.6 : -1) * Math.sin(Math.PI * extent);
  return {
    gaze: [still.gaze[0] + x * lead, still.gaze[1] + y * lead],
    open: 1,
    smile: still.smile,
  };
}
