// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { Side } from "../../routine/stretches.ts";
import { type Bend, type Degrees, mirror, type Vec } from "../geometry/vector.ts";

/** A part that a hand rests on and moves with. */
export type Support = "pelvis" | "chest" | "head" | "room";

/** A hand: the point that it touches (metres, in the frame of its support), the directions of its fingers and its palm. */
export interface HandPose {
  readonly on: Support;
  readonly at: Vec;
  readonly fingers: Vec;
  readonly palm: Vec;
  /** From the wrist to the touching part, in metres: small for the palm, large for the fingertips. */
  readonly reach: number;
  /** How far the fingers bend to the palm, 0 to 1; absent: as they hang at ease. */
  readonly curl?: number;
}

export interface ArmPose {
  readonly hand: HandPose;
  /** The direction of the elbow, in the frame of the chest. */
  readonly elbow: Vec;
  /** The shoulder girdle: raised, and drawn forward. */
  readonly girdle: readonly [raised: Degrees, forward: Degrees];
}

export interface LegPose {
  /** The middle of the heel, in the room. The heel stays there while the leg moves. */
  readonly heel: Vec;
  /** The foot at rest: toes lifted, and turned out. */
  readonly toes: readonly [up: Degrees, out: Degrees];
  /** The direction of the knee, in the room. */
  readonly knee: Vec;
  /** The whole leg rolled outward about the line from hip to heel. */
  readonly roll: Degrees;
}

/** A pose as plain data. Angles of the spine add to its curves at rest. */
export interface Pose {
  /** The middle between the hips, in the room. */
  readonly hips: Vec;
  readonly pelvis: Bend;
  readonly lumbar: Bend;
  readonly thorax: Bend;
  readonly neck: Bend;
  readonly arms: Readonly<Record<Side, ArmPose>>;
  readonly legs: Readonly<Record<Side, LegPose>>;
}

const mirrorBend = ([forward, side, twist]: Bend): Bend => [forward, -side, -twist];
const mirrorLeg = (leg: LegPose): LegPose => ({ ...leg, heel: mirror(leg.heel), knee: mirror(leg.knee) });

/** The same arm on the other side. */
const mirrorArm = ({ hand, elbow, girdle }: ArmPose): ArmPose => ({
  hand: { ...hand, at: mirror(hand.at), fingers: mirror(hand.fingers), palm: mirror(hand.palm) },
  elbow: mirror(elbow),
  girdle,
});

/** Both arms from the right one. */
export const bothArms = (right: ArmPose): Pose["arms"] => ({ right, left: mirrorArm(right) });

/** Both legs from the right one. */
export const bothLegs = (right: LegPose): Pose["legs"] => ({ right, left: mirrorLeg(right) });

/** The same pose to the other side. */
export const mirrorPose = (pose: Pose): Pose => ({
  hips: mirror(pose.hips),
  pelvis: mirrorBend(pose.pelvis),
  lumbar: mirrorBend(pose.lumbar),
  thorax: mirrorBend(pose.thorax),
  neck: mirrorBend(pose.neck),
  arms: { right: mirrorArm(pose.arms.left), left: mirrorArm(pose.arms.right) },
  legs: { right: mirrorLeg(pose.legs.left), left: mirrorLeg(pose.legs.right) },
});
