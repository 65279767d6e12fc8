import type { Side } from "../../routine/stretches.ts";
import {
  about,
  add,
  type Bend,
  bend,
  compose,
  type Frame,
  place,
  rotate,
  type Turn,
} from "../geometry/vector.ts";
import { type Blend, mixed, mixedBend } from "./blend.ts";
import { sacrum, spine } from "./body.ts";
import { type Arm, type Leg, solveArm, solveLeg } from "./limbs.ts";
import type { Support } from "./pose.ts";

/** The position of every joint in the room, in metres. The frames of the spine run from the sacrum up to the skull. */
export interface Skeleton {
  readonly pelvis: Frame;
  readonly spine: readonly Frame[];
  readonly chest: Frame;
  readonly head: Frame;
  readonly arms: Readonly<Record<Side, Arm>>;
  readonly legs: Readonly<Record<Side, Leg>>;
}

const still: Turn = [0, 0, 0, 1];
const part = ([a, b, c]: Bend, k: number, rest: Bend): Bend => [
  a * k + rest[0],
  b * k + rest[1],
  c * k + rest[2],
];

/** Solves the skeleton in a blend of poses. The neck may follow a blend of its own, a little later than the rest. */
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
