import type { Position } from "../routine/timeline.ts";
import type { Blend } from "./blend.ts";
import { drawChair } from "./draw/chair.ts";
import { drawShadow } from "./draw/ground.ts";
import { drawPerson } from "./draw/person.ts";
import { blendAt, extentOf, keyPoses, readyPoses } from "./movement.ts";
import type { Layer, Scene } from "./scene.ts";
import { type Skeleton, solve } from "./skeleton.ts";
import { stages } from "./stage.ts";

/** What the figure needs to know of a position in the routine. */
export type Moment = Pick<Position, "stretch" | "movement" | "phase" | "progress">;

/** The blend of poses at a moment; `late` lets the head follow the trunk. */
function blendOf({ stretch, movement, phase, progress }: Moment): { blend: Blend; late: Blend } {
  if (phase === "ready") {
    const blend = blendAt(readyPoses(stretch, movement), Math.min(1, progress / 0.8));
    return { blend, late: blend };
  }
  const keys = keyPoses(stretch, movement);
  const t = extentOf(phase, progress);
  return { blend: blendAt(keys, t), late: blendAt(keys, t ** 1.15) };
}

/** The skeleton at a moment of the routine, in metres. */
export function skeletonAt(moment: Moment): Skeleton {
  const { blend, late } = blendOf(moment);
  return solve(blend, late);
}

function layer(moment: Moment, opacity: number): Layer {
  const { view, backrest } = stages[moment.stretch];
  const skeleton = skeletonAt(moment);
  return {
    opacity,
    shapes: [
      ...drawShadow(view, "shadow", [0, 0, 0.1], 0.4, 0.4),
      ...drawChair(view, backrest),
      ...drawPerson(view, skeleton, moment.stretch, moment.movement.leg),
    ],
  };
}

/** The picture of a moment of the routine: plain data, centimetres, shapes from back to front. */
export function figure(moment: Moment, _options: { readonly reducedMotion?: boolean } = {}): Scene {
  return { viewBox: stages[moment.stretch].box.join(" "), layers: [layer(moment, 1)] };
}
