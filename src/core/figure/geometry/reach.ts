import { add, distance, radians, square, sub, unit, type Vec } from "./vector.ts";

/** A solved limb of two bones: its middle joint and its end. */
export interface Reach {
  readonly middle: Vec;
  readonly end: Vec;
}

/** The largest fold of an elbow or a knee, in degrees (AAOS: elbow 150; no pose folds a knee that far). */
const foldLimit = 150;

/** How much shorter than straight a limb stays, and how softly it approaches its limits, in metres. */
const slack = 0.0002;
const softness = 0.003;

const softMax = (a: number, b: number) => (a + b + Math.hypot(a - b, softness)) / 2;

/**
 * Two-bone inverse kinematics by the law of cosines: from `root` to `target` with bones of `upper` and `lower` metres,
 * the middle joint points to `pole`. Toward a target out of reach the limb stretches or folds as far as it can.
 */
export function reach(root: Vec, target: Vec, upper: number, lower: number, pole: Vec): Reach {
  const along = unit(sub(target, root));
  const folded = Math.sqrt(upper ** 2 + lower ** 2 + 2 * upper * lower * Math.cos(radians(foldLimit)));
  const span = Math.min(upper + lower - slack, softMax(distance(root, target), folded));
  const foot = (upper ** 2 + span ** 2 - lower ** 2) / (2 * span);
  const height = Math.sqrt(upper ** 2 - foot ** 2);
  return {
    middle: add(add(root, along, foot), square(pole, along), height),
    end: add(root, along, span),
  };
}
