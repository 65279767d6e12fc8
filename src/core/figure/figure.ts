import { extentOf } from "../routine/extent.ts";
import type { StretchId } from "../routine/stretches.ts";
import { arrowLayer } from "./arrows/arrowLayer.ts";
import { drawChair } from "./draw/chair.ts";
import { drawFootShadows, drawShadow } from "./draw/ground.ts";
import { drawPerson } from "./draw/person.ts";
import type { Scene, Shape } from "./draw/scene.ts";
import { stages, viewOf } from "./draw/stage.ts";
import type { Camera } from "./geometry/camera.ts";
import { ease } from "./skeleton/movement.ts";
import { type FigurePosition, skeletonAt } from "./skeleton/skeletonAt.ts";
import { stills } from "./still.ts";

export type { FigurePosition } from "./skeleton/skeletonAt.ts";

/** The chair and the shadows on the floor: they depend on the stretch and the camera alone. */
function room(view: Camera, stretch: StretchId): Shape[] {
  const { backrest, seat, stands } = stages[stretch];
  return [
    ...(stands ? [drawShadow(view, "bodyShadow", [0, 0, stands], 0.3, 0.32)] : []),
    drawShadow(view, "shadow", [0, 0, 0.23 - backrest], 0.46, 0.46),
    ...drawChair(view, backrest, seat),
  ];
}

/**
 * Draws a position of the routine as plain data in centimetres, shapes from back to front. Layers: the room, one or two
 * persons, the arrow. With `reducedMotion` nothing moves: the key poses fade into each other.
 */
export function figure(
  position: FigurePosition,
  { reducedMotion = false }: { readonly reducedMotion?: boolean } = {},
): Scene {
  const view = viewOf(position, reducedMotion);
  const breath = ease(extentOf(position));
  const poses = reducedMotion ? stills(position) : [{ skeleton: skeletonAt(position), opacity: 1, breath }];
  return {
    viewBox: stages[position.stretch].box.join(" "),
    layers: [
      { name: "room", opacity: 1, shapes: room(view, position.stretch) },
      ...poses.map(({ skeleton, opacity, breath }, i) => ({
        name: `person${i}`,
        opacity,
        shapes: [...drawFootShadows(view, skeleton), ...drawPerson(view, skeleton, position, breath)],
      })),
      arrowLayer(position, view, reducedMotion),
    ],
  };
}
