// Tested by test/unit/core/routine/timeline.test.ts.
/**
 * The five stretches as data. The facts (start, movement, dose, what it works on) are those of Rick Kaselj, MS,
 * "5 Desk Stretches to Relieve Back Pain"; every sentence in the product is our own.
 */

/** The stretches in their fixed order. */
export const stretchIds = [
  "standingBackArch",
  "sitAndRotate",
  "rotateLegs",
  "sitRotateSideBend",
  "sitBackArch",
] as const;

export type StretchId = (typeof stretchIds)[number];

/** The person's own side, not the picture's. */
export type Side = "right" | "left";

/** The direction of a movement: an arch goes back, a rotation to a side, a leg out or in. */
export type Way = "back" | Side | "out" | "in";

/** One set: its ways alternate, `reps` times each. `leg` is set if the set belongs to one leg. */
export interface StretchSet {
  readonly ways: readonly Way[];
  readonly leg?: Side;
}

export interface Stretch {
  readonly id: StretchId;
  readonly sets: readonly StretchSet[];
}

/** The sets of each stretch, in order; `reps` gives the dose. */
export const stretches: Readonly<Record<StretchId, Stretch>> = {
  standingBackArch: { id: "standingBackArch", sets: [{ ways: ["back"] }] },
  sitAndRotate: { id: "sitAndRotate", sets: [{ ways: ["right", "left"] }] },
  rotateLegs: {
    id: "rotateLegs",
    sets: [
      { ways: ["out", "in"], leg: "right" },
      { ways: ["out", "in"], leg: "left" },
    ],
  },
  sitRotateSideBend: { id: "sitRotateSideBend", sets: [{ ways: ["right", "left"] }] },
  sitBackArch: { id: "sitBackArch", sets: [{ ways: ["back"] }] },
};

/** How often each way of a set is done. */
export const reps = { full: 5, short: 2 } as const;

/** Full: the whole dose. Short: the same five stretches with fewer reps. */
export type RoutineKind = keyof typeof reps;
