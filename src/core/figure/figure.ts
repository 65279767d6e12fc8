import type { StretchId } from "../routine/stretches.ts";
import { arrowShapes } from "./direction.ts";
import { drawChair } from "./draw/chair.ts";
import { drawFootShadows, drawShadow } from "./draw/ground.ts";
import { drawPerson } from "./draw/person.ts";
import { type Moment, skeletonAt } from "./moment.ts";
import { ease, extentOf } from "./movement.ts";
import type { Scene, Shape } from "./scene.ts";
import type { Skeleton } from "./skeleton.ts";
import { stages } from "./stage.ts";
import { stills } from "./still.ts";

export type { Moment } from "./moment.ts";

const rooms = new Map<StretchId, readonly Shape[]>();

/** What never moves, drawn once for each stretch. */
function room(stretch: StretchId): readonly Shape[] {
  const { view, backrest } = stages[stretch];
  const drawn = rooms.get(stretch) ?? [
    ...drawShadow(view, "shadow", [0, 0, 0.23 - backrest], 0.42, 0.42),
    ...drawChair(view, backrest),
  ];
  rooms.set(stretch, drawn);
  return drawn;
}

function shapes(moment: Moment, skeleton: Skeleton, breath: number): Shape[] {
  const { view } = stages[moment.stretch];
  return [
    ...drawFootShadows(view, skeleton),
    ...room(moment.stretch),
    ...drawPerson(skeleton, moment.stretch, breath, moment.movement.leg),
  ];
}

/**
 * The picture of a moment of the routine: plain data, centimetres, shapes from back to front. With `reducedMotion`
 * nothing moves: the key poses fade into each other.
 */
export function figure(
  moment: Moment,
  { reducedMotion = false }: { readonly reducedMotion?: boolean } = {},
): Scene {
  const poses = reducedMotion
    ? stills(moment)
    : [{ skeleton: skeletonAt(moment), opacity: 1, breath: ease(extentOf(moment.phase, moment.progress)) }];
  const arrow = arrowShapes(moment, reducedMotion);
  return {
    viewBox: stages[moment.stretch].box.join(" "),
    layers: [
      ...poses.map(({ skeleton, opacity, breath }) => ({
        opacity,
        shapes: shapes(moment, skeleton, breath),
      })),
      ...(arrow.length ? [{ opacity: 1, shapes: arrow }] : []),
    ],
  };
}
