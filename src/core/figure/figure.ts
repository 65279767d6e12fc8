import { extentOf } from "../routine/extent.ts";
import { arrowLayers } from "./arrows/arrowLayers.ts";
import { drawGhost } from "./draw/ghost.ts";
import { lookAt, stillLook } from "./draw/head/look.ts";
import { drawInset } from "./draw/inset/inset.ts";
import { drawPerson } from "./draw/person.ts";
import { drawFootShadows } from "./draw/room/ground.ts";
import { drawRoom } from "./draw/room/room.ts";
import { drawSeatShadow } from "./draw/room/sitting.ts";
import type { Scene } from "./draw/shape/scene.ts";
import { stages, viewOf } from "./draw/stage.ts";
import { ease } from "./skeleton/movement.ts";
import { type FigurePosition, skeletonAt } from "./skeleton/skeletonAt.ts";
import { stills } from "./still.ts";

export type { FigurePosition } from "./skeleton/skeletonAt.ts";

/**
 * Draws a position of the routine as plain data in centimetres, shapes from back to front. Layers: the room, one or two
 * persons, the arrows. With `reducedMotion` nothing moves: the key poses fade into each other.
 */
export function figure(
  position: FigurePosition,
  { reducedMotion = false }: { readonly reducedMotion?: boolean } = {},
): Scene {
  const { camera: view, box, inset } = viewOf(position, reducedMotion);
  const stage = stages[position.stretch];
  const extent = extentOf(position);
  const breath = ease(extent);
  const poses = reducedMotion
    ? stills(position).map(still => ({ ...still, look: stillLook(position, still.breath) }))
    : [{ skeleton: skeletonAt(position), opacity: 1, breath, look: lookAt(position) }];
  return {
    viewBox: box.join(" "),
    layers: [
      { name: "room", opacity: 1, shapes: drawRoom(view, stage) },
      // It fades while the camera carries it from one side of the picture to the other.
      {
        ...{
          name: "inset",
          shapes: drawInset(inset, position, reducedMotion ? 0 : extent),
        },
        opacity: Math.abs(inset[0] / stage.inset[0]),
      },
      ...poses.map(({ skeleton, opacity, ...life }, i) => ({
        name: `person${i}`,
        opacity,
        shapes: [
          ...drawFootShadows(view, skeleton),
          ...drawSeatShadow(view, skeleton, stage.chair),
          ...drawPerson(view, skeleton, position, life),
        ],
      })),
      ...(position.movement.leg && breath > 0 && !reducedMotion
        ? [{ name: "ghost", opacity: Math.min(1, 3 * breath), shapes: drawGhost(view, position) }]
        : []),
      ...arrowLayers(position, view, reducedMotion),
    ],
  };
}
