// Tested by test/unit/core/figure/figure.test.ts.
import type { StretchId } from "../../routine/stretches.ts";
import { type Camera, camera } from "../geometry/camera.ts";
import { clamp, type Degrees } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";

/** How a stretch is shown. */
export interface Stage {
  /** The camera: its angle to the right of the figure's front, and its angle downward. */
  readonly yaw: Degrees;
  readonly pitch: Degrees;
  /** The visible part of the picture: left, top, width, height (centimetres). */
  readonly box: readonly [number, number, number, number];
  /** How far the front of the backrest is behind the hips, in metres. */
  readonly backrest: number;
  /** How high the top of the seat is, in metres. */
  readonly seat: number;
  /** How far in front of the hips on the chair the person stands, in metres: a shadow lies there. */
  readonly stands?: number;
  /** The hands rest on the side of the body that faces the camera, so the body never hides them. */
  readonly handsInFront?: boolean;
}

/** The view from the front, for both stretches that rotate: only what follows the rotation differs. */
const facing: Stage = {
  yaw: 0,
  pitch: 17,
  box: [-62, -154, 124, 177],
  backrest: 0.22,
  seat: 0.455,
  handsInFront: true,
};

/** The stages of the stretches, for the right side. */
export const stages: Readonly<Record<StretchId, Stage>> = {
  standingBackArch: {
    yaw: -63,
    pitch: 7,
    box: [-58, -188, 134, 197],
    backrest: 0.36,
    seat: 0.455,
    stands: 0.46,
  },
  sitAndRotate: facing,
  rotateLegs: { yaw: 17, pitch: 26, box: [-77, -128, 154, 171], backrest: 0.31, seat: 0.395 },
  sitRotateSideBend: facing,
  sitBackArch: { yaw: -45, pitch: 9, box: [-58, -149, 130, 163], backrest: 0.12, seat: 0.455 },
};

/**
 * The camera at a position of the routine. It stands on the side of the working leg. Between the legs it moves to the other
 * side during the phase `ready`, or at once if `still`.
 */
export function viewOf(
  { stretch, movement: { leg }, phase, progress }: FigurePosition,
  still: boolean,
): Camera {
  const { yaw, pitch } = stages[stretch];
  if (leg !== "left") return camera(yaw, pitch);
  const around = phase === "ready" && !still ? ease(clamp(progress / 0.8, 0, 1)) : 1;
  return camera(yaw * (1 - 2 * around), pitch);
}
