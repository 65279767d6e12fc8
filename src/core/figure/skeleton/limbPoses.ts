// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { ArmPose, LegPose } from "./pose.ts";

/** Feet of a person who sits: flat, a hip's width apart. */
export const feet: LegPose = { heel: [0.15, 0.035, 0.4], toes: [0, 9], knee: [0.42, 0.3, 1], roll: 0 };

/** Feet of a person who stands. */
export const standingFeet: LegPose = { heel: [0.105, 0.035, 0.4], toes: [0, 8], knee: [0.12, 0, 1], roll: 0 };

/** A leg stretched forward, heel on the floor, toes up. */
export const straightLeg: LegPose = {
  heel: [0.19, 0.048, 0.79],
  toes: [62, 5],
  knee: [0.03, 1, 0.5],
  roll: 0,
};

/** An arm that hangs. */
export const hanging: ArmPose = {
  hand: {
    on: "pelvis",
    at: [0.245, -0.06, 0.03],
    fingers: [0.05, -1, 0.12],
    palm: [-1, 0, 0.1],
    reach: 0.08,
  },
  elbow: [0.3, -0.1, -1],
  girdle: [0, 0],
};

/** A hand that rests on the thigh. */
export const onThighs: ArmPose = {
  hand: { on: "room", at: [0.15, 0.6, 0.31], fingers: [0, -0.15, 1], palm: [0, -1, -0.1], reach: 0.08 },
  elbow: [0.7, -0.2, -1],
  girdle: [0, 0],
};

/** A hand on the low back, elbow behind. */
export const onLowBack: ArmPose = {
  hand: {
    on: "pelvis",
    at: [0.15, 0.075, -0.065],
    fingers: [-0.1, -0.6, 0.75],
    palm: [-0.95, 0, 0.3],
    reach: 0.08,
  },
  elbow: [0.8, 0, -1],
  girdle: [0, -8],
};

/** Fingertips on the shoulder, elbow out. */
export const onShoulders: ArmPose = {
  hand: {
    on: "chest",
    at: [0.18, 0.01, 0.035],
    fingers: [-0.88, -0.24, -0.25],
    palm: [-0.5, -0.85, 0],
    reach: 0.13,
  },
  elbow: [1, -0.34, 0.2],
  girdle: [3, 2],
};

/** A hand on the edge of the seat, beside the hip. */
export const onSeat: ArmPose = {
  hand: {
    on: "room",
    at: [0.235, 0.408, -0.09],
    fingers: [0.2, -0.8, 0.5],
    palm: [-0.8, -0.5, -0.3],
    reach: 0.085,
  },
  elbow: [0.5, 0, -1],
  girdle: [2, -2],
};

/** A hand on the side of the head, elbow out. */
export const atHead: ArmPose = {
  hand: {
    on: "head",
    at: [0.066, 0.105, -0.06],
    fingers: [-0.6, 0.1, -0.75],
    palm: [-0.8, 0, 0.6],
    reach: 0.12,
  },
  elbow: [1, 0.6, 0.16],
  girdle: [6, 6],
};
