import { add, clamp, distance, square, sub, unit, type Vec } from "./vector.ts";

/** Where a limb of two bones ends up: its middle joint and its end. */
export interface Reach {
  readonly middle: Vec;
  readonly end: Vec;
}

/** How far from quite straight or quite folded a limb stays, in metres. */
const slack = 0.0004;

/**
 * Two-bone inverse kinematics by the law of cosines: from `root` to `target` with bones of `upper` and `lower` metres,
 * the middle joint pointing to `pole`. A target out of reach is approached as far as the bones allow.
 */
export function reach(root: Vec, target: Vec, upper: number, lower: number, pole: Vec): Reach {
  const along = unit(sub(target, root));
  const span = clamp(distance(root, target), Math.abs(upper - lower) + slack, upper + lower - slack);
  const foot = (upper * upper + span * span - lower * lower) / (2 * span);
  const height = Math.sqrt(upper * upper - foot * foot);
  return {
    middle: add(add(root, along, foot), square(pole, along), height),
    end: add(root, along, span),
  };
}
