import { arrowShapes } from "./direction.ts";
import { drawChair } from "./draw/chair.ts";
import { drawShadow } from "./draw/ground.ts";
import { drawPerson } from "./draw/person.ts";
import { type Moment, skeletonAt } from "./moment.ts";
import { ease, extentOf } from "./movement.ts";
import type { Scene, Shape } from "./scene.ts";
import type { Skeleton } from "./skeleton.ts";
import { stages } from "./stage.ts";
import { stills } from "./still.ts";

export type { Moment } from "./moment.ts";

function shapes(moment: Moment, skeleton: Skeleton): Shape[] {
  const { view, backrest } = stages[moment.stretch];
  const breath = ease(extentOf(moment.phase, moment.progress));
  return [
    ...drawShadow(view, "shadow", [0, 0, 0.23 - backrest], 0.42, 0.42),
    ...drawChair(view, backrest),
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
  const poses = reducedMotion ? stills(moment) : [{ skeleton: skeletonAt(moment), opacity: 1 }];
  const arrow = arrowShapes(moment, reducedMotion);
  return {
    viewBox: stages[moment.stretch].box.join(" "),
    layers: [
      ...poses.map(({ skeleton, opacity }) => ({ opacity, shapes: shapes(moment, skeleton) })),
      ...(arrow.length ? [{ opacity: 1, shapes: arrow }] : []),
    ],
  };
}
