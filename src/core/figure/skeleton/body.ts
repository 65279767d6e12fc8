// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { Bend, Vec } from "../geometry/vector.ts";

/**
 * The figure's measures in metres: a person of 1.72 m. Lengths follow the body segment
 * shares of Drillis & Contini (1966), as printed in Winter, "Biomechanics and Motor Control of Human Movement";
 * radii are chosen by eye.
 */
export const body = {
  thigh: 0.42,
  shank: 0.415,
  upperArm: 0.305,
  forearm: 0.258,
  /** The size of the head: drawn one fifth larger than a person's, so that a small picture shows its face. */
  head: 1.19,
  /** From the middle of the pelvis to each hip. */
  hip: 0.088,
  /** Height of the ankle over the floor, sole included. */
  ankle: 0.085,
  /** From the ankle to the middle of the heel, in the frame of the foot. */
  heel: [0, -0.05, -0.042] satisfies Vec,
  /** From the base of the neck to the inner and the outer end of the collar bone, right side. */
  collar: { from: [0.03, -0.045, 0.045], to: [0.17, -0.072, 0.014] } satisfies Record<string, Vec>,
} as const;

/** One piece of the spine: its length in metres, its bend at rest, and its share of the bend of its region. */
export interface Vertebrae {
  readonly region: "lumbar" | "thorax" | "neck";
  readonly length: number;
  readonly rest: Bend;
  readonly share: number;
}

/**
 * The spine from the sacrum to the skull in seven pieces. At rest it has the curves of a standing person
 * (White & Panjabi, "Clinical Biomechanics of the Spine"): hollow low back, round mid back, hollow neck.
 */
export const spine: readonly Vertebrae[] = [
  { region: "lumbar", length: 0.075, rest: [9, 0, 0], share: 0.5 },
  { region: "lumbar", length: 0.075, rest: [-14, 0, 0], share: 0.5 },
  { region: "thorax", length: 0.095, rest: [-6, 0, 0], share: 0.36 },
  { region: "thorax", length: 0.095, rest: [11, 0, 0], share: 0.36 },
  { region: "thorax", length: 0.085, rest: [13, 0, 0], share: 0.28 },
  { region: "neck", length: 0.057, rest: [8, 0, 0], share: 0.5 },
  { region: "neck", length: 0.057, rest: [-12, 0, 0], share: 0.5 },
];

/** The lower end of the spine, from the middle between the hips. */
export const sacrum: Vec = [0, 0.1, -0.035];
