import type { Side } from "../routine/stretches.ts";
import { type Blend, mixed, mixedBend, mixedNumber } from "./blend.ts";
import { body, sacrum, spine } from "./body.ts";
import type { Pose, Support } from "./pose.ts";
import { reach } from "./reach.ts";
import {
  about,
  add,
  type Bend,
  bend,
  compose,
  cross,
  type Frame,
  mirror,
  place,
  rotate,
  square,
  sub,
  type Turn,
  unit,
  type Vec,
} from "./vector.ts";

/** An arm from the collar bone to the wrist; `fingers` and `palm` are directions, `thumb` the side the thumb is on. */
export interface Arm {
  readonly collar: Vec;
  readonly shoulder: Vec;
  readonly elbow: Vec;
  readonly wrist: Vec;
  readonly fingers: Vec;
  readonly palm: Vec;
  readonly thumb: Vec;
  /** What the hand touches. */
  readonly touch: Vec;
}

/** A leg; `front` is where the kneecap looks, and the foot has a frame of its own at the ankle. */
export interface Leg {
  readonly hip: Vec;
  readonly knee: Vec;
  readonly ankle: Vec;
  readonly front: Vec;
  readonly foot: Frame;
}

/** Every joint in the room. The frames of the spine run from the sacrum up to the skull. */
export interface Skeleton {
  readonly pelvis: Frame;
  readonly spine: readonly Frame[];
  readonly chest: Frame;
  readonly head: Frame;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly legs: Readonly<Record<Side, Leg>>;
}

const still: Turn = [0, 0, 0, 1];
const sign = (side: Side) => (side === "right" ? 1 : -1);
const part = ([a, b, c]: Bend, k: number, rest: Bend): Bend => [
  a * k + rest[0],
  b * k + rest[1],
  c * k + rest[2],
];

function solveLeg(blend: Blend, pelvis: Frame, side: Side): Leg {
  const k = sign(side);
  const pick = (pose: Pose) => pose.legs[side];
  const heel = mixed(blend, pose => pick(pose).heel);
  const hip = place(pelvis, [body.hip * k, 0, 0]);
  const up = mixedNumber(blend, pose => pick(pose).toes[0]);
  const out = mixedNumber(blend, pose => pick(pose).toes[1]);
  // The leg rolls as one piece about the line from hip to heel: so the heel stays where it is planted.
  const roll = about(unit(sub(heel, hip)), -k * mixedNumber(blend, pose => pick(pose).roll));
  const turn = compose(roll, compose(about([0, 1, 0], k * out), about([1, 0, 0], -up)));
  const target = sub(heel, rotate(turn, body.heel));
  const pole = rotate(roll, unit(mixed(blend, pose => pick(pose).knee)));
  const { middle, end } = reach(hip, target, body.thigh, body.shank, pole);
  return { hip, knee: middle, ankle: end, front: square(pole, unit(sub(end, hip))), foot: { at: end, turn } };
}

function solveArm(blend: Blend, supports: Record<Support, Frame>, side: Side): Arm {
  const k = sign(side);
  const pick = (pose: Pose) => pose.arms[side];
  const own = (a: Vec) => (k > 0 ? a : mirror(a));
  const raised = mixedNumber(blend, pose => pick(pose).girdle[0]);
  const forward = mixedNumber(blend, pose => pick(pose).girdle[1]);
  const girdle = compose(about([0, 0, 1], k * raised), about([0, 1, 0], -k * forward));
  const { from, to } = body.collar;
  const collar = place(supports.chest, own(from));
  const shoulder = add(collar, rotate(supports.chest.turn, rotate(girdle, own(sub(to, from)))));
  // Each pose places the hand on its own support; hands that change their support travel between the two places.
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
  };
}

/** The skeleton in a blend of poses. The neck may follow with a blend of its own, a little later than the rest. */
export function solve(blend: Blend, late: Blend = blend): Skeleton {
  const pelvis: Frame = {
    at: mixed(blend, pose => pose.hips),
    turn: bend(mixedBend(blend, pose => pose.pelvis)),
  };
  const frames: Frame[] = [];
  let at = place(pelvis, sacrum);
  let turn = pelvis.turn;
  let chest = pelvis;
  for (const { region, length, rest, share } of spine) {
    turn = compose(
      turn,
      bend(
        part(
          mixedBend(region === "neck" ? late : blend, pose => pose[region]),
          share,
          rest,
        ),
      ),
    );
    frames.push({ at, turn });
    at = add(at, rotate(turn, [0, length, 0]));
    if (region === "thorax") chest = { at, turn };
  }
  const head: Frame = { at, turn: compose(turn, about([1, 0, 0], -9)) };
  const supports = { pelvis, chest, head, room: { at: [0, 0, 0], turn: still } } satisfies Record<
    Support,
    Frame
  >;
  return {
    pelvis,
    spine: [...frames, head],
    chest,
    head,
    arms: { right: solveArm(blend, supports, "right"), left: solveArm(blend, supports, "left") },
    legs: { right: solveLeg(blend, pelvis, "right"), left: solveLeg(blend, pelvis, "left") },
  };
}
