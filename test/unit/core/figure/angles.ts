import {
  about,
  clamp,
  cross,
  type Degrees,
  dot,
  rotate,
  square,
  sub,
  unit,
  type Vec,
} from "../../../../src/core/figure/geometry/vector.ts";
import type { Arm, Leg } from "../../../../src/core/figure/skeleton/limbs.ts";
import type { Skeleton } from "../../../../src/core/figure/skeleton/skeleton.ts";
import type { Side } from "../../../../src/core/routine/stretches.ts";

/** The angle between two directions. */
export const angle = (a: Vec, b: Vec): Degrees =>
  (Math.acos(clamp(dot(unit(a), unit(b)), -1, 1)) * 180) / Math.PI;

export const elbowFold = ({ shoulder, elbow, wrist }: Arm): Degrees =>
  angle(sub(elbow, shoulder), sub(wrist, elbow));
export const kneeFold = ({ hip, knee, ankle }: Leg): Degrees => angle(sub(knee, hip), sub(ankle, knee));

/** The bend of the wrist: to the palm above zero, to the back of the hand below. */
export function wristBend({ elbow, wrist, fingers, palm }: Arm): Degrees {
  const forearm = unit(sub(wrist, elbow));
  const to = dot(fingers, palm) - dot(forearm, palm);
  return Math.sign(to) * angle(forearm, fingers);
}

/** How far the upper arm is behind the plane of the chest that runs from side to side. */
export const armBehind = ({ chest }: Skeleton, { shoulder, elbow }: Arm): Degrees =>
  angle(sub(elbow, shoulder), rotate(chest.turn, [0, 0, 1])) - 90;

/** How far the thigh is raised from the line of the pelvis (below zero: back). */
export function hipFold({ pelvis }: Skeleton, { hip, knee }: Leg): Degrees {
  const thigh = sub(knee, hip);
  const y = -dot(thigh, rotate(pelvis.turn, [0, 1, 0]));
  const z = dot(thigh, rotate(pelvis.turn, [0, 0, 1]));
  return (Math.atan2(z, y) * 180) / Math.PI;
}

/** The angle of the foot to the shank: 0 is a right angle, above zero the toes are raised. */
export const ankleFold = ({ knee, ankle, foot }: Leg): Degrees =>
  90 - angle(sub(knee, ankle), rotate(foot.turn, [0, 0, 1]));

/**
 * The rotation of the upper arm about itself, outward (below zero: inward): the angle of the elbow's hinge from its position
 * after the shortest way up, which starts with the arm hanging and the palm to the front.
 */
export function armTurn({ chest }: Skeleton, { shoulder, elbow, wrist }: Arm, side: Side): Degrees {
  const [down, right] = [rotate(chest.turn, [0, -1, 0]), rotate(chest.turn, [1, 0, 0])];
  const along = unit(sub(elbow, shoulder));
  const way = cross(down, along);
  const rest = dot(way, way) < 1e-12 ? right : rotate(about(unit(way), angle(down, along)), right);
  const hinge = unit(cross(sub(wrist, elbow), along));
  const turn = Math.atan2(dot(cross(rest, hinge), along), dot(rest, hinge));
  return ((side === "right" ? -turn : turn) * 180) / Math.PI;
}

/** The tilt of the hand within the plane of the palm: to the thumb above zero, to the little finger below. */
export function wristTilt({ elbow, wrist, fingers, palm, thumb }: Arm): Degrees {
  const forearm = square(unit(sub(wrist, elbow)), palm);
  return Math.sign(dot(fingers, thumb) - dot(forearm, thumb)) * angle(forearm, fingers);
}
