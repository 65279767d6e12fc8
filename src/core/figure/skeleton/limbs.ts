// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { Side } from "../../routine/stretches.ts";
import { reach } from "../geometry/reach.ts";
import {
  about,
  add,
  compose,
  cross,
  type Frame,
  mirror,
  place,
  rotate,
  square,
  sub,
  unit,
  type Vec,
} from "../geometry/vector.ts";
import { type Blend, mixed, mixedNumber } from "./blend.ts";
import { body } from "./body.ts";
import type { Pose, Support } from "./pose.ts";

/** An arm from the collar bone to the wrist; `fingers`, `palm` and `thumb` (the side of the thumb) are directions. */
export interface Arm {
  readonly collar: Vec;
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly fingers: Vec;
  readonly palm: Vec;
  readonly thumb: Vec;
  /** The point that the hand touches. */
  readonly touch: Vec;
  /** How far the fingers bend to the palm, 0 to 1. */
  readonly curl: number;
}

/** A leg. `front` is the direction of the kneecap, `foot` the frame of the foot at the ankle. */
export interface Leg {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly front: Vec;
  readonly foot: Frame;
}

const sign = (side: Side) => (side === "right" ? 1 : -1);

/** Solves a leg in a blend of poses, on a placed pelvis. */
export function solveLeg(blend: Blend, pelvis: Frame, side: Side): Leg {
  const k = sign(side);
  const pick = (pose: Pose) => pose.legs[side];
  const heel = mixed(blend, pose => pick(pose).heel);
  const hip = place(pelvis, [body.hip * k, 0, 0]);
  const up = mixedNumber(blend, pose => pick(pose).toes[0]);
  const out = mixedNumber(blend, pose => pick(pose).toes[1]);
  // The leg rolls as one piece about the line from hip to heel, so the heel stays in its place.
  const roll = about(unit(sub(heel, hip)), -k * mixedNumber(blend, pose => pick(pose).roll));
  const turn = compose(roll, compose(about([0, 1, 0], k * out), about([1, 0, 0], -up)));
  const target = sub(heel, rotate(turn, body.heel));
  const pole = rotate(roll, unit(mixed(blend, pose => pick(pose).knee)));
  const { middle, end } = reach(hip, target, body.thigh, body.shank, pole);
  return { hip, knee: middle, ankle: end, front: square(pole, unit(sub(end, hip))), foot: { at: end, turn } };
}

/** Solves an arm in a blend of poses, its hand on one of the `supports`. */
export function solveArm(blend: Blend, supports: Record<Support, Frame>, side: Side): Arm {
  const k = sign(side);
  const pick = (pose: Pose) => pose.arms[side];
  const own = (a: Vec) => (k > 0 ? a : mirror(a));
  const raised = mixedNumber(blend, pose => pick(pose).girdle[0]);
  const forward = mixedNumber(blend, pose => pick(pose).girdle[1]);
  const girdle = compose(about([0, 0, 1], k * raised), about([0, 1, 0], -k * forward));
  const { from, to } = body.collar;
  const collar = place(supports.chest, own(from));
  const shoulder = add(collar, rotate(supports.chest.turn, rotate(girdle, own(sub(to, from)))));
  // Each pose places the hand on its own support; a hand that changes its support travels from one to the other.
  const inRoom = (of: (pose: Pose) => Vec) =>
    blend.reduce<Vec>(
      (sum, [pose, weight]) => add(sum, rotate(supports[pick(pose).hand.on].turn, of(pose)), weight),
      [0, 0, 0],
    );
  const fingers = unit(inRoom(pose => pick(pose).hand.fingers));
  const palm = square(
    inRoom(pose => pick(pose).hand.palm),
    fingers,
  );
  const touch = blend.reduce<Vec>(
    (sum, [pose, weight]) => add(sum, place(supports[pick(pose).hand.on], pick(pose).hand.at), weight),
    [0, 0, 0],
  );
  const span = mixedNumber(blend, pose => pick(pose).hand.reach);
  const pole = rotate(supports.chest.turn, unit(mixed(blend, pose => pick(pose).elbow)));
  const { middle, end } = reach(shoulder, add(touch, fingers, -span), body.upperArm, body.forearm, pole);
  return {
    collar,
    shoulder,
    elbow: middle,
    wrist: end,
    fingers,
    palm,
    thumb: own(cross(own(palm), own(fingers))),
    touch: add(end, fingers, span),
    curl: mixedNumber(blend, pose => pick(pose).hand.curl ?? 0.2),
  };
}
