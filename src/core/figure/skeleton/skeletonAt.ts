// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.

import { extentOf } from "../../routine/extent.ts";
import type { Position } from "../../routine/timeline.ts";
import { blendAt, keyPoses, readyPoses } from "./movement.ts";
import { type Skeleton, solve } from "./skeleton.ts";

/** The part of a position in the routine that the figure depends on. */
export type FigurePosition = Pick<Position, "stretch" | "movement" | "phase" | "part" | "progress">;

/** The share of the get-ready time in which the figure moves; then it waits in its start pose. */
const readyMoving = 0.75;

/** The share of the rest between two sets in which the hands go down, and again in which they go back. */
const restMoving = 0.15;

/** How far the figure is from its start pose in the rest between two sets, 0 to 1. */
const easeOff = (progress: number): number => Math.min(1, progress / restMoving, (1 - progress) / restMoving);

/** The skeleton at a position of the routine, in metres. The neck follows the trunk a little later. */
export function skeletonAt(position: FigurePosition): Skeleton {
  const { stretch, movement, phase, progress } = position;
  if (phase === "ready")
    return solve(blendAt(readyPoses(stretch, movement), Math.min(1, progress / readyMoving)));
  if (phase === "between")
    return solve(blendAt(readyPoses(stretch, movement).slice(-2), 1 - easeOff(progress)));
  const keys = keyPoses(stretch, movement);
  const t = extentOf(position);
  return solve(blendAt(keys, t), blendAt(keys, t ** 1.1));
}
