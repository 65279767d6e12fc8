// Tested by test/unit/core/figure/skeleton/hand.test.ts.
import { add, type Degrees, radians, type Vec } from "../geometry/vector.ts";
import type { Arm } from "./limbs.ts";

/** A point of the palm: along the fingers from the wrist, across to the thumb, and out of the palm (metres). */
export const palmPoint = (
  { wrist, fingers, palm, thumb }: Pick<Arm, "wrist" | "fingers" | "palm" | "thumb">,
  along: number,
  across: number,
  down: number,
): Vec => add(add(add(wrist, fingers, along), thumb, across), palm, down);

/**
 * The four fingers from the index finger: the start along the hand and across it, and the length (metres). Lengths follow
 * Garrett, "The adult human hand" (1971): the middle finger is the longest, the little one three quarters of it. They are one
 * ninth longer than a person's, as the head is larger.
 */
const fingers = [
  [0.098, 0.0365, 0.088],
  [0.103, 0.0123, 0.098],
  [0.101, -0.0118, 0.09],
  [0.093, -0.0353, 0.074],
] as const;

/** How far all fingers bend at their knuckles and at the joints beyond, for one that is bent by `curl` (0 to 1). */
export const fingerBend = (curl: number): readonly [knuckle: Degrees, beyond: Degrees] => [
  8 + 52 * curl,
  10 + 60 * curl,
];

/** The knuckle, the middle joint and the tip of each finger. */
export function fingerJoints(arm: Arm): readonly (readonly [Vec, Vec, Vec])[] {
  const [knuckle, beyond] = fingerBend(arm.curl);
  const [a, b] = [radians(knuckle), radians(knuckle + beyond)];
  const [ca, sa, cb, sb] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b)];
  return fingers.map(([from, across, length]) => {
    const [near, far] = [length * 0.52, length * 0.48];
    const along = from + near * ca;
    return [
      palmPoint(arm, from, across, 0),
      palmPoint(arm, along, across * 1.07, near * sa),
      palmPoint(arm, along + far * cb, across * 1.07, near * sa + far * sb),
    ];
  });
}
