// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import { add, type Bend, type Vec } from "../geometry/vector.ts";
import type { Pose } from "./pose.ts";

/** Poses and their weights, which add up to 1. */
export type Blend = readonly (readonly [pose: Pose, weight: number])[];

/** The weighted sum of one property of the poses. */
export const mixed = (blend: Blend, of: (pose: Pose) => Vec): Vec =>
  blend.reduce<Vec>((sum, [pose, weight]) => add(sum, of(pose), weight), [0, 0, 0]);

/** As `mixed`, for the bending of a joint. */
export const mixedBend = (blend: Blend, of: (pose: Pose) => Bend): Bend => mixed(blend, of);

/** As `mixed`, for a number. */
export const mixedNumber = (blend: Blend, of: (pose: Pose) => number): number =>
  blend.reduce((sum, [pose, weight]) => sum + of(pose) * weight, 0);
