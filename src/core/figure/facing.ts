import type { Side, Way } from "../routine/stretches.ts";
import type { FigurePosition } from "./skeleton/skeletonAt.ts";

const opposite = { right: "left", left: "right" } as const satisfies Record<Side, Side>;

const isSide = (way: Way): way is Side => way in opposite;

/**
 * The position with right and left exchanged. The figure is the person's mirror; drawn from this position it moves as somebody
 * does who faces the person and turns to the same side.
 */
export function facing<Position extends Pick<FigurePosition, "movement">>(position: Position): Position {
  const { way, leg } = position.movement;
  const movement = {
    ...position.movement,
    way: isSide(way) ? opposite[way] : way,
    ...(leg && { leg: opposite[leg] }),
  };
  return { ...position, movement };
}
