import type { FigurePosition } from "../../../../src/core/figure/figure.ts";
import { type Side, type StretchId, stretches } from "../../../../src/core/routine/stretches.ts";
import type { Movement, Phase } from "../../../../src/core/routine/timeline.ts";

export const isDeep = (process.env.LIMBER_DEPTH ?? "quick") !== "quick";

/** How many positions of each phase a test of the skeleton tries: a multiple of 8, so that every key pose is among them. */
export const skeletonsPerPhase = isDeep ? 400 : 32;

/** How many positions of each phase a test of the picture tries: drawing takes fifty times as long as solving. */
export const picturesPerPhase = isDeep ? 24 : 4;

export const allPhases: readonly Phase[] = ["ready", "out", "stop", "back", "rest"];
export const movingPhases: readonly Phase[] = ["out", "stop", "back", "rest"];

/** Every side or way of a stretch, as a movement. */
export const movementsOf = (stretch: StretchId): Movement[] =>
  stretches[stretch].sets.flatMap(({ ways, leg }) =>
    ways.map(way => ({ way, ...(leg && { leg }), rep: 1, of: 5 })),
  );

/** The indices of the parts of a stretch. */
export const partsOf = (stretch: StretchId): number[] => [...stretches[stretch].parts.keys()];

/** Positions of every movement of a stretch, evenly spread over each part of each of the phases, the very end included. */
export const positionsOf = (
  stretch: StretchId,
  perPhase: number,
  phases: readonly Phase[] = allPhases,
): FigurePosition[] =>
  movementsOf(stretch).flatMap(movement =>
    phases.flatMap(phase =>
      (phase === "out" || phase === "back" ? partsOf(stretch) : [0]).flatMap(part =>
        Array.from({ length: perPhase + 1 }, (_, i) => ({
          ...{ stretch, movement, phase, part },
          progress: Math.min(i / perPhase, 1 - 1e-9),
        })),
      ),
    ),
  );

const other: Record<Side, Side> = { right: "left", left: "right" };

/** The same position to the other side. */
export function mirrored(position: FigurePosition): FigurePosition {
  const { way, leg, ...rest } = position.movement;
  return {
    ...position,
    movement: {
      ...rest,
      way: way === "right" || way === "left" ? other[way] : way,
      ...(leg && { leg: other[leg] }),
    },
  };
}
