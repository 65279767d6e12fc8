import { extentOf } from "../routine/extent.ts";
import { arrowLayer } from "./arrows/arrowLayer.ts";
import { drawFootShadows } from "./draw/ground.ts";
import { drawPerson } from "./draw/person.ts";
import { drawRoom } from "./draw/room.ts";
import type { Scene } from "./draw/scene.ts";
import { stages, viewOf } from "./draw/stage.ts";
import { ease } from "./skeleton/movement.ts";
import { type FigurePosition, skeletonAt } from "./skeleton/skeletonAt.ts";
import { stills } from "./still.ts";

export type { FigurePosition } from "./skeleton/skeletonAt.ts";

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
      { name: "room", opacity: 1, shapes: drawRoom(view, stages[position.stretch]) },
      ...poses.map(({ skeleton, opacity, breath }, i) => ({
        name: `person${i}`,
        opacity,
        shapes: [...drawFootShadows(view, skeleton), ...drawPerson(view, skeleton, position, breath)],
      })),
      arrowLayer(position, view, reducedMotion),
    ],
  };
}
