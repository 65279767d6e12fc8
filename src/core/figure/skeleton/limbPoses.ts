// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { ArmPose, LegPose } from "./pose.ts";

/** Feet of a person who sits: flat, a hip's width apart. */
export const feet: LegPose = { heel: [0.125, 0.035, 0.4], toes: [0, 8], knee: [0.2, 0.3, 1], roll: 0 };

/** Feet of a person who stands. */
export const standingFeet: LegPose = { heel: [0.105, 0.035, 0.4], toes: [0, 8], knee: [0.12, 0, 1], roll: 0 };

/** A leg stretched forward, heel on the floor, toes up. */
export const straightLeg: LegPose = {
  heel: [0.21, 0.048, 0.806],
  toes: [66, 5],
  knee: [0.03, 1, 0.5],
  roll: 0,
};

/** An arm that hangs. */
export const hanging: ArmPose = {
  hand: {
    on: "pelvis",
    at: [0.24, -0.15, 0.06],
    fingers: [-0.12, -1, 0.3],
    palm: [-1, 0, 0.1],
    reach: 0.09,
  },
  elbow: [0.3, -0.1, -1],
  girdle: [0, 0],
};

/** A hand that rests on the thigh. */
export const onThighs: ArmPose = {
  hand: { on: "room", at: [0.15, 0.6, 0.31], fingers: [-0.3, -0.22, 1], palm: [0, -1, -0.1], reach: 0.09 },
  elbow: [0.7, -0.2, -1],
  girdle: [0, 0],
};

/** A palm on the sacrum, the fingers inward and down, elbow out and behind. */
export const onLowBack: ArmPose = {
  hand: {
    on: "pelvis",
    at: [0.085, 0.055, -0.13],
    fingers: [-0.7, -0.7, 0.15],
    palm: [0.2, 0, 1],
    reach: 0.09,
    curl: 0.1,
  },
  elbow: [0.8, 0, -1],
  girdle: [0, -8],
};

/** Fingertips on the shoulder, elbow out. */
export const onShoulders: ArmPose = {
  hand: {
    on: "chest",
    at: [0.162, 0.026, 0.038],
    fingers: [-0.85, -0.3, -0.36],
    palm: [0.37, -0.9, -0.1],
    reach: 0.165,
    curl: 0.3,
  },
  elbow: [1, -0.55, 0.25],
  girdle: [3, 2],
};

/** A palm on the seat beside the hip, the fingers over its edge. */
export const onSeat: ArmPose = {
  hand: {
    on: "room",
    at: [0.215, 0.395, -0.01],
    fingers: [0.1, -0.7, 0.7],
    palm: [-0.2, -0.7, -0.65],
    reach: 0.085,
    curl: 0.15,
  },
  elbow: [0.9, 0, -0.8],
  girdle: [2, 0],
};

/** A hand behind the head, its fingers between those of the other hand. */
export const atHead: ArmPose = {
  hand: {
    on: "head",
    at: [0.066, 0.1, -0.078],
    fingers: [-0.66, 0.1, -0.75],
    palm: [-0.75, 0, 0.66],
    reach: 0.123,
    curl: 0.4,
  },
  elbow: [1, 0.2, 0.14],
  girdle: [10, -4],
};
