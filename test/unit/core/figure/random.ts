import type { FigurePosition } from "../../../../src/core/figure/figure.ts";
import type { StretchId } from "../../../../src/core/routine/stretches.ts";
import type { Phase } from "../../../../src/core/routine/timeline.ts";
import { isDeep, movementsOf, movingPhases, partsOf } from "./positions.ts";

/** How many random instants of each stretch a law is tried at, and how many of those are drawn and looked at. */
export const instants = isDeep ? 10_000 : 150;
export const pictures = isDeep ? 400 : 12;

/** Numbers from 0 to 1 by the minimal standard generator of Park and Miller: the same in every run. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Random instants of a stretch: any movement, phase, part and progress. */
export function randomPositions(
  stretch: StretchId,
  count: number,
  phases: readonly Phase[] = movingPhases,
): FigurePosition[] {
  const next = numbers(20_261 + count);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(next() * all.length)] as T;
  return Array.from({ length: count }, () => {
    const phase = pick(phases);
    const part = phase === "out" || phase === "back" ? pick(partsOf(stretch)) : 0;
    return { stretch, movement: pick(movementsOf(stretch)), phase, part, progress: next() };
  });
}
