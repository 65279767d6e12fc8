import { describe, expect, it } from "vitest";
import {
  distance,
  dot,
  type Frame,
  mix,
  place,
  rotate,
  sub,
  type Vec,
} from "../../../../../src/core/figure/geometry/vector.ts";
import { body, spine } from "../../../../../src/core/figure/skeleton/body.ts";
import { keyPoses } from "../../../../../src/core/figure/skeleton/movement.ts";
import type { Support } from "../../../../../src/core/figure/skeleton/pose.ts";
import type { Skeleton } from "../../../../../src/core/figure/skeleton/skeleton.ts";
import { skeletonAt } from "../../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { ankleFold, armBehind, armTurn, elbowFold, hipFold, kneeFold, wristBend } from "../angles.ts";
import { movementsOf, movingPhases, positionsOf, skeletonsPerPhase } from "../positions.ts";
import { within } from "../within.ts";

const sides = ["right", "left"] as const;
const millimetre = 0.001;
const centimetre = 0.01;

/** The heel and the toe of a shoe's sole: height and length from the ankle, half width (metres); 2 cm thick. */
const sole = [
  [-0.075, -0.043, 0.037],
  [-0.073, 0.138, 0.038],
] as const;

/** The lowest point of a flat oval of the sole. */
function lowest(foot: Frame, at: Vec, r: number): number {
  const height = (axis: Vec) => rotate(foot.turn, axis)[1];
  return place(foot, at)[1] - Math.hypot(height([r, 0, 0]), height([0, 0.01, 0]), height([0, 0, r]));
}

const support = (skeleton: Skeleton, on: Support): Frame =>
  on === "room" ? { at: [0, 0, 0], turn: [0, 0, 0, 1] } : skeleton[on];

describe.each(stretchIds)("the skeleton in %s", stretch => {
  const always = (law: (skeleton: Skeleton) => void) => {
    for (const position of positionsOf(stretch, skeletonsPerPhase)) law(skeletonAt(position));
  };

  it("keeps the length of its bones to a millimetre", () => {
    const collar = distance(body.collar.from, body.collar.to);
    always(({ spine: frames, arms, legs }) => {
      for (const [i, { length }] of spine.entries()) {
        const [from, to] = [frames[i], frames[i + 1]];
        if (!from || !to) throw new Error("The spine is short of a piece.");
        within("spine piece", distance(from.at, to.at) - length, -millimetre, millimetre);
      }
      for (const side of sides) {
        const [arm, leg] = [arms[side], legs[side]];
        const lengths = [
          [distance(arm.collar, arm.shoulder), collar],
          [distance(arm.shoulder, arm.elbow), body.upperArm],
          [distance(arm.elbow, arm.wrist), body.forearm],
          [distance(leg.hip, leg.knee), body.thigh],
          [distance(leg.knee, leg.ankle), body.shank],
        ] as const;
        for (const [is, should] of lengths) within("bone", is - should, -millimetre, millimetre);
      }
    });
  });

  it("keeps its heels on the floor and its hands on their support to a centimetre", () => {
    for (const position of positionsOf(stretch, skeletonsPerPhase, movingPhases)) {
      const skeleton = skeletonAt(position);
      const start = keyPoses(stretch, position.movement)[0];
      for (const side of sides) {
        const { hand } = start?.arms[side] ?? expect.fail();
        const arm = skeleton.arms[side];
        within("hand", distance(arm.touch, place(support(skeleton, hand.on), hand.at)), 0, centimetre);
        const heel = place(skeleton.legs[side].foot, body.heel);
        within("heel", distance(heel, start?.legs[side].heel ?? expect.fail()), 0, centimetre);
      }
    }
  });

  it("has no part below the floor", () => {
    always(({ arms, legs }) => {
      for (const side of sides) {
        const { foot, knee } = legs[side];
        for (const [y, z, r] of sole) within("the sole", lowest(foot, [0, y, z], r), -0.002, 1);
        for (const point of [knee, arms[side].wrist, arms[side].elbow]) within("height", point[1], 0.05, 2);
      }
    });
  });

  /**
   * Ranges of motion: American Academy of Orthopaedic Surgeons, "Joint Motion: Method of Measuring and Recording"
   * (elbow 0–150, wrist 80 to the palm and 70 to the back, shoulder 60 backward, rotated 70 inward and 90 outward,
   * hip −30–120, knee 0–135, ankle −50–20). An elbow bent backward shows as a shoulder rotated too far.
   */
  it("bends no joint further than a person can", () => {
    always(skeleton => {
      for (const side of sides) {
        const [arm, leg] = [skeleton.arms[side], skeleton.legs[side]];
        within("elbow", elbowFold(arm), 0, 150.1);
        within("knee", kneeFold(leg), 0, 135);
        within("arm behind", armBehind(skeleton, arm), -180, 60);
        within("arm turned", armTurn(skeleton, arm, side), -70, 90);
        within("hip", hipFold(skeleton, leg), -30, 120);
        within("ankle", ankleFold(leg), -50, 20);
        within("wrist", wristBend(arm), -70, 80);
      }
    });
  });

  it("never bends a knee backward", () => {
    always(({ legs }) => {
      for (const side of sides) {
        const { hip, knee, ankle, front } = legs[side];
        within("knee to the front", dot(front, sub(knee, mix(hip, ankle, 0.5))), 0.001, 1);
      }
    });
  });
});

describe("the leg that rolls and the other leg", () => {
  it("stay straight", () => {
    for (const position of positionsOf("rotateLegs", skeletonsPerPhase, movingPhases)) {
      const { legs } = skeletonAt(position);
      for (const side of sides) within("knee", kneeFold(legs[side]), 0, 6);
    }
  });
});

/** Kapandji, "The Physiology of the Joints", volume 3: bending forward, back, to a side, and twisting, in degrees. */
const spineRanges = {
  lumbar: { forward: 60, back: 35, side: 20, twist: 5 },
  thorax: { forward: 45, back: 25, side: 20, twist: 35 },
  neck: { forward: 40, back: 75, side: 45, twist: 50 },
} as const;

describe.each(stretchIds)("the spine in %s", stretch => {
  it("stays within the range of motion of each region", () => {
    for (const movement of movementsOf(stretch)) {
      for (const pose of keyPoses(stretch, movement)) {
        for (const region of ["lumbar", "thorax", "neck"] as const) {
          const [forward, side, twist] = pose[region];
          const range = spineRanges[region];
          expect(forward).toBeLessThanOrEqual(range.forward);
          expect(-forward).toBeLessThanOrEqual(range.back);
          expect(Math.abs(side)).toBeLessThanOrEqual(range.side);
          expect(Math.abs(twist)).toBeLessThanOrEqual(range.twist);
        }
        // Rotation of the leg at the hip: AAOS, 45 degrees each way.
        for (const leg of sides) expect(Math.abs(pose.legs[leg].roll)).toBeLessThanOrEqual(45);
      }
    }
  });
});
