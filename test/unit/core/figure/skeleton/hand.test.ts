import { describe, expect, it } from "vitest";
import { distance, sub } from "../../../../../src/core/figure/geometry/vector.ts";
import { fingerBend, fingerJoints } from "../../../../../src/core/figure/skeleton/hand.ts";
import { skeletonAt } from "../../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { angle, wristBend, wristTilt } from "../angles.ts";
import { allPhases } from "../positions.ts";
import { instants, randomPositions } from "../random.ts";
import { within } from "../within.ts";

const sides = ["right", "left"] as const;

/**
 * American Academy of Orthopaedic Surgeons, "Joint Motion: Method of Measuring and Recording": the wrist bends 80 degrees to
 * the palm, 70 to the back of the hand, 20 to the thumb and 30 to the little finger; a finger 90 at its knuckle and 100 beyond.
 */
describe.each(stretchIds)("the hands in %s", stretch => {
  it("bend no wrist and no finger further than a person can", () => {
    for (const position of randomPositions(stretch, instants)) {
      const { arms } = skeletonAt(position);
      for (const side of sides) {
        const arm = arms[side];
        within("wrist to palm or back", wristBend(arm), -70, 80);
        within("wrist to thumb or little finger", wristTilt(arm), -30, 20);
        for (const [base, middle, tip] of fingerJoints(arm)) {
          within("knuckle", angle(arm.fingers, sub(middle, base)), 0, 90);
          within("finger", angle(sub(middle, base), sub(tip, middle)), 0, 100);
        }
      }
    }
  });

  it("keep the length of their fingers", () => {
    for (const position of randomPositions(stretch, 20, allPhases)) {
      for (const side of sides)
        for (const [base, , tip] of fingerJoints(skeletonAt(position).arms[side]))
          within("the finger", distance(base, tip), 0.045, 0.1);
    }
  });
});

it("a hand at ease has slightly bent fingers, a fist stays within the joints' range", () => {
  expect(fingerBend(0)[0]).toBeGreaterThan(0);
  const [knuckle, beyond] = fingerBend(1);
  expect(knuckle).toBeLessThanOrEqual(90);
  expect(beyond).toBeLessThanOrEqual(100);
});
