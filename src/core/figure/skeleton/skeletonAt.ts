// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { Position } from "../../routine/timeline.ts";
import { blendAt, extentOf, keyPoses, readyPoses } from "./movement.ts";
import { type Skeleton, solve } from "./skeleton.ts";

/** The part of a position in the routine that the figure depends on. */
export type FigurePosition = Pick<Position, "stretch" | "movement" | "phase" | "progress">;

/** The share of the get-ready time in which the figure moves; then it waits in its start pose. */
const readyMoving = 0.75;

/** The skeleton at a position of the routine, in metres. The neck follows the trunk a little later. */
export function skeletonAt({ stretch, movement, phase, progress }: FigurePosition): Skeleton {
  if (phase === "ready")
    return solve(blendAt(readyPoses(stretch, movement), Math.min(1, progress / readyMoving)));
  const keys = keyPoses(stretch, movement);
  const t = extentOf(phase, progress);
  return solve(blendAt(keys, t), blendAt(keys, t ** 1.1));
}
