// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import { feet, hanging, onThighs, standingFeet } from "./limbPoses.ts";
import { bothArms, bothLegs, type Pose } from "./pose.ts";

/** Standing, arms at the sides, the chair behind. */
export const standing: Pose = {
  hips: [0, 0.9172, 0.43],
  pelvis: [0, 0, 0],
  lumbar: [0, 0, 0],
  thorax: [0, 0, 0],
  neck: [0, 0, 0],
  arms: bothArms(hanging),
  legs: bothLegs(standingFeet),
};

/** Sitting upright, hands on the thighs. */
export const sitting: Pose = {
  ...standing,
  hips: [0, 0.53, 0],
  pelvis: [-2, 0, 0],
  lumbar: [4, 0, 0],
  arms: bothArms(onThighs),
  legs: bothLegs(feet),
};

/** Sitting back after the routine: breathed out, shoulders low, hands on the thighs, the head a little bowed. */
export const atEase: Pose = {
  ...sitting,
  hips: [0, 0.525, 0.08],
  pelvis: [-17, 0, 0],
  lumbar: [8, 0, 0],
  thorax: [7, 0, 0],
  neck: [6, 3, 0],
  arms: bothArms({
    hand: { ...onThighs.hand, at: [0.12, 0.6, 0.3], fingers: [-0.35, -0.1, 1] },
    elbow: [0.9, -0.5, -0.7],
    girdle: [-4, 0],
  }),
  legs: bothLegs({ ...feet, heel: [0.15, 0.035, 0.6], toes: [14, 14] }),
};

/** Halfway between sitting and standing: the trunk leans over the feet before the hips rise. */
export const rising: Pose = {
  ...sitting,
  hips: [0, 0.6, 0.12],
  pelvis: [24, 0, 0],
  lumbar: [10, 0, 0],
  thorax: [4, 0, 0],
  neck: [-18, 0, 0],
  legs: bothLegs(standingFeet),
};

/** Sitting, with the feet where they are for standing. */
export const beforeRising: Pose = { ...sitting, legs: bothLegs(standingFeet) };

/** Sitting on the seat at its lowest, so that straight legs visibly rest on the floor. */
export const sittingLow: Pose = { ...sitting, hips: [0, 0.46, 0.02] };
