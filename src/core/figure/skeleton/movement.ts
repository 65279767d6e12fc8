import type { StretchId, Way } from "../../routine/stretches.ts";
import type { Movement } from "../../routine/timeline.ts";
import { clamp } from "../geometry/vector.ts";
import type { Blend } from "./blend.ts";
import { mirrorPose, type Pose } from "./pose.ts";
import * as poses from "./poses.ts";
import * as stretchPoses from "./stretchPoses.ts";

type Direction = Pick<Movement, "way" | "leg">;

const rolls: Partial<Record<Way, number>> = { out: 39, in: -38 };

/** The key poses of a movement from its start to its stop: each part of the stretch leads to the next one. */
export function keyPoses(stretch: StretchId, { way, leg }: Direction): readonly Pose[] {
  const keys = {
    standingBackArch: () => [stretchPoses.standingStart, stretchPoses.standingArch],
    sitAndRotate: () => [stretchPoses.rotationStart, stretchPoses.rotated],
    rotateLegs: () => [stretchPoses.legsStart, stretchPoses.legRolled(rolls[way] ?? 0)],
    sitRotateSideBend: () => [
      stretchPoses.rotationStart,
      stretchPoses.rotatedLess,
      stretchPoses.rotatedAndBent,
    ],
    sitBackArch: () => [stretchPoses.backrestStart, stretchPoses.backrestArch],
  }[stretch]();
  return (leg ?? way) === "left" ? keys.map(mirrorPose) : keys;
}

/** The key poses of the phase `ready`; the last one is the start pose. The second leg begins in it. */
export function readyPoses(stretch: StretchId, direction: Direction): readonly Pose[] {
  const start = keyPoses(stretch, direction).slice(0, 1);
  if (stretch === "standingBackArch") return [poses.beforeRising, poses.rising, poses.standing, ...start];
  if (stretch === "sitAndRotate") return [poses.standing, poses.rising, poses.sitting, ...start];
  if (stretch === "rotateLegs")
    return [direction.leg === "left" ? stretchPoses.legsStart : poses.sittingLow, ...start];
  return [poses.sitting, ...start];
}

/** Eases from 0 to 1: speed and acceleration are zero at both ends (Perlin's smootherstep). */
export const ease = (t: number): number => t * t * t * (t * (t * 6 - 15) + 10);

/** The blend of key poses at `t`, 0 to 1. The movement stops for an instant at each of them. */
export function blendAt(keys: readonly Pose[], t: number): Blend {
  const spans = keys.length - 1;
  if (spans < 1) return keys.map(pose => [pose, 1] as const);
  const index = Math.min(spans - 1, Math.floor(clamp(t, 0, 1) * spans));
  const weight = ease(clamp(t, 0, 1) * spans - index);
  return keys.slice(index, index + 2).map((pose, i) => [pose, i ? weight : 1 - weight] as const);
}
