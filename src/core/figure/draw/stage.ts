// Tested by test/unit/core/figure/figure.test.ts.
import type { StretchId } from "../../routine/stretches.ts";
import { type Camera, camera, type Point } from "../geometry/camera.ts";
import { clamp, type Degrees, mixNumber } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import type { Chair } from "./room/seat.ts";

/** How a stretch is shown. */
export interface Stage {
  /** The camera: its angle to the right of the figure's front, and its angle downward. */
  readonly yaw: Degrees;
  readonly pitch: Degrees;
  /** The visible part of the picture: left, top, width, height (centimetres). */
  readonly box: readonly [number, number, number, number];
  readonly chair: Chair;
  /** The middle of the small figure (centimetres). */
  readonly inset: Point;
  /** How far in front of the hips on the chair the person stands, in metres: a shadow lies there. */
  readonly stands?: number;
  /** The hands rest on the side of the body that faces the camera, so the body never hides them. */
  readonly handsInFront?: boolean;
}

const chair: Chair = { backrest: 0.36, seat: 0.455, front: 0.41, slope: 0 };

/** The view from the front, for both stretches that rotate: only what follows the rotation differs. */
const facing: Stage = {
  yaw: 0,
  pitch: 16,
  box: [-70, -157, 140, 177],
  inset: [-49, -32],
  chair: { ...chair, backrest: 0.22 },
  handsInFront: true,
};

/** The stages of the stretches, for the right side. */
export const stages: Readonly<Record<StretchId, Stage>> = {
  standingBackArch: {
    yaw: -80,
    pitch: 7,
    box: [-58, -188, 134, 197],
    inset: [-37, -117],
    chair,
    stands: 0.46,
  },
  sitAndRotate: facing,
  rotateLegs: {
    yaw: 26,
    pitch: 24,
    box: [-86, -131, 156, 180],
    inset: [-60, -38],
    chair: { backrest: 0.25, seat: 0.365, front: 0.47, slope: 6 },
  },
  sitRotateSideBend: facing,
  sitBackArch: {
    yaw: -58,
    pitch: 9,
    box: [-64, -152, 138, 166],
    inset: [-43, -30],
    chair: { ...chair, backrest: 0.12 },
  },
};

/** What a position is seen through. */
export interface View {
  readonly camera: Camera;
  readonly box: Stage["box"];
  readonly inset: Point;
}

/** The view `around` (0 to 1) the way from the right side of a stretch to its left side. */
function viewAround(
  { yaw, pitch, box: [left, top, width, height], inset: [x, y] }: Stage,
  around: number,
): View {
  const mirrored = -left - width;
  return {
    camera: camera(yaw * (1 - 2 * around), pitch),
    box: [mixNumber(left, mirrored, around), top, width, height],
    inset: [x * (1 - 2 * around), y],
  };
}

const views = Object.fromEntries(
  Object.entries(stages).map(([id, stage]) => [
    id,
    { right: viewAround(stage, 0), left: viewAround(stage, 1) },
  ]),
);

/**
 * The view of a position of the routine. It is from the side of the working leg. Between the legs it moves to the other
 * side during the phase `ready`, or at once if `still`.
 */
export function viewOf(
  { stretch, movement: { leg }, phase, progress }: FigurePosition,
  still: boolean,
): View {
  const around = leg !== "left" ? 0 : phase === "ready" && !still ? ease(clamp(progress / 0.8, 0, 1)) : 1;
  const known = around === 0 ? views[stretch]?.right : around === 1 ? views[stretch]?.left : undefined;
  return known ?? viewAround(stages[stretch], around);
}
