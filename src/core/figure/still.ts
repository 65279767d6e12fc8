import { extentOf } from "../routine/extent.ts";
import { clamp } from "./geometry/vector.ts";
import { blendAt, ease, keyPoses } from "./skeleton/movement.ts";
import { type Skeleton, solve } from "./skeleton/skeleton.ts";
import type { FigurePosition } from "./skeleton/skeletonAt.ts";

/** A motionless pose and its opacity, 0 to 1. */
export interface Still {
  readonly skeleton: Skeleton;
  readonly opacity: number;
  /** How full the chest is, 0 to 1. */
  readonly breath: number;
}

/** The share of the way to the next pose at which it begins to appear. */
const fadeFrom = 0.7;

/** The key poses shown for reduced motion: each fades into the next shortly before that is reached. */
export function stills(position: FigurePosition): readonly Still[] {
  const { stretch, movement, phase } = position;
  const keys = keyPoses(stretch, movement);
  const spans = keys.length - 1;
  const still = (index: number, opacity: number): Still => ({
    skeleton: solve(blendAt(keys, index / spans)),
    opacity: clamp(opacity, 0, 1),
    breath: index / spans,
  });
  const at = extentOf(position) * spans;
  const going = phase === "out" ? 1 : phase === "back" ? -1 : 0;
  const from = going < 0 ? Math.ceil(at) : Math.floor(at);
  const fade = ease(clamp((Math.abs(at - from) - fadeFrom) / (1 - fadeFrom), 0, 1));
  if (!going || fade === 0) return [still(from, 1)];
  return [still(from, 1 - fade), still(from + going, fade)];
}
