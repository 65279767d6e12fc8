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

/** What the body does in a part of a movement. */
export type PartName = "arch" | "turn" | "roll" | "bend";

/** A part of a movement. */
export interface Part {
  readonly name: PartName;
  /** Its length, as a share of the time that the tempo gives a movement of one part, both out and back. */
  readonly share: number;
}

/** The ways alternate, as often as the dose says (`dose.ts`). `leg` is there if the set belongs to one leg. */
export interface StretchSet {
  readonly ways: readonly Way[];
  readonly leg?: Side;
}

export interface Stretch {
  readonly sets: readonly StretchSet[];
  /** The body goes out through the parts one after the other, stops, and comes back through them in reverse. */
  readonly parts: readonly Part[];
}

const whole = (name: PartName): readonly Part[] => [{ name, share: 1 }];

/** The sets and parts of each stretch, in order. The sets of both legs together are one set of the dose. */
export const stretches: Readonly<Record<StretchId, Stretch>> = {
  standingBackArch: { sets: [{ ways: ["back"] }], parts: whole("arch") },
  sitAndRotate: { sets: [{ ways: ["right", "left"] }], parts: whole("turn") },
  rotateLegs: {
    sets: [
      { ways: ["out", "in"], leg: "right" },
      { ways: ["out", "in"], leg: "left" },
    ],
    parts: whole("roll"),
  },
  sitRotateSideBend: {
    sets: [{ ways: ["right", "left"] }],
    // Each part takes long enough for a voice to name it (`spokenLines.test.ts`).
    parts: [
      { name: "turn", share: 0.75 },
      { name: "bend", share: 0.75 },
    ],
  },
  sitBackArch: { sets: [{ ways: ["back"] }], parts: whole("arch") },
};

/** Full: the whole dose. Short: the same stretches with fewer reps. */
export type RoutineKind = "full" | "short";
