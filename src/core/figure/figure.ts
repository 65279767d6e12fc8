import type { StretchId } from "../routine/stretches.ts";
import { arrowLayer } from "./arrows/arrowLayer.ts";
import { drawChair } from "./draw/chair.ts";
import { drawFootShadows, drawShadow } from "./draw/ground.ts";
import { drawPerson } from "./draw/person.ts";
import type { Scene, Shape } from "./draw/scene.ts";
import { stages, viewOf } from "./draw/stage.ts";
import type { Camera } from "./geometry/camera.ts";
import { ease, extentOf } from "./skeleton/movement.ts";
import { type FigurePosition, skeletonAt } from "./skeleton/skeletonAt.ts";
import { stills } from "./still.ts";

export type { FigurePosition } from "./skeleton/skeletonAt.ts";

/** What stands in the room: it changes only with the stretch and the camera. */
function room(view: Camera, stretch: StretchId): Shape[] {
  const { backrest, seat, stands } = stages[stretch];
  return [
    ...(stands ? [drawShadow(view, "bodyShadow", [0, 0, stands], 0.3, 0.32)] : []),
    drawShadow(view, "shadow", [0, 0, 0.23 - backrest], 0.46, 0.46),
    ...drawChair(view, backrest, seat),
  ];
}

/**
 * The picture of a moment of the routine: plain data, centimetres, shapes from back to front. With `reducedMotion`
 * nothing moves: the key poses fade into each other. Layers: the room, one or two persons, the arrow.
 */
export function figure(
  moment: FigurePosition,
  { reducedMotion = false }: { readonly reducedMotion?: boolean } = {},
): Scene {
  const view = viewOf(moment, reducedMotion);
  const breath = ease(extentOf(moment.phase, moment.progress));
  const poses = reducedMotion ? stills(moment) : [{ skeleton: skeletonAt(moment), opacity: 1, breath }];
  return {
    viewBox: stages[moment.stretch].box.join(" "),
    layers: [
      { name: "room", opacity: 1, shapes: room(view, moment.stretch) },
      ...poses.map(({ skeleton, opacity, breath }, i) => ({
        name: `person${i}`,
        opacity,
        shapes: [...drawFootShadows(view, skeleton), ...drawPerson(view, skeleton, moment, breath)],
      })),
      arrowLayer(moment, view, reducedMotion),
    ],
  };
}
