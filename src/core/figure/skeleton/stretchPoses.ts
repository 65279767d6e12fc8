// Tested by test/unit/core/figure/skeleton/skeleton.test.ts.
import type { Degrees, Vec } from "../geometry/vector.ts";
import { atHead, feet, onLowBack, onSeat, onShoulders, straightLeg } from "./limbPoses.ts";
import { bothArms, bothLegs, type HandPose, type Pose } from "./pose.ts";
import { sitting, sittingLow, standing } from "./poses.ts";

export const standingStart: Pose = { ...standing, arms: bothArms(onLowBack) };

/** The low back hollows, the hips come a little forward, the head follows. */
export const standingArch: Pose = {
  ...standingStart,
  hips: [0, 0.911, 0.54],
  pelvis: [-3, 0, 0],
  lumbar: [-28, 0, 0],
  thorax: [-9, 0, 0],
  neck: [14, 0, 0],
  arms: bothArms({
    hand: { ...onLowBack.hand, fingers: [-0.9, -0.38, 0.2] },
    elbow: [1.1, 0.1, -0.7],
    girdle: [0, -14],
  }),
};

export const rotationStart: Pose = { ...sitting, neck: [-14, 0, 0], arms: bothArms(onShoulders) };

/** A hand on its shoulder whose elbow stays more to the front than the turned chest: it lies along its forearm. */
const trailing = {
  ...onShoulders.hand,
  fingers: [-0.786, 0.109, -0.435],
  palm: [0.138, -0.814, -0.142],
} as const;

/** A hand on its shoulder whose elbow points well to the front. */
const leading = { ...onShoulders.hand, fingers: [-0.88, -0.4, -0.26], palm: [0.36, -0.91, 0.12] } as const;

/** A hand on its shoulder whose elbow points down, along the flank to which the trunk bends. */
const loweredHand = { ...trailing, fingers: [-0.8, 0, -0.435], palm: [0.14, -0.66, -0.42] } as const;

/**
 * Hands on the shoulders, with the direction of each elbow; the left one is given mirrored, as for a right arm. `swing`: how
 * far the shoulder blades slide with a turn to the right, the right one back and the left one forward.
 */
const elbows = (right: Vec, left: Vec, swing: Degrees, hand: HandPose = trailing): Pose["arms"] => ({
  right: bothArms({ hand, elbow: right, girdle: [3, 2 - swing] }).right,
  left: bothArms({ ...onShoulders, elbow: left, girdle: [3, 2 + swing] }).left,
});

/**
 * Rotated to the right in the mid back; the low back follows a little, the pelvis not at all. A rotated mid back also bends
 * a little to the same side (White & Panjabi), which levels the shoulders in the picture.
 */
export const rotated: Pose = {
  ...rotationStart,
  pelvis: [-2, 0, 7],
  arms: {
    ...elbows([1, -0.2, 0.75], [1, -0.34, 0.05], 8),
    // The elbow that leads comes forward, toward the middle of the picture.
    left: bothArms({ hand: leading, elbow: [1, -0.42, 0.25], girdle: [3, 10] }).left,
  },
  lumbar: [3, -2, 5],
  thorax: [-2, 1, 35],
  neck: [-14, 0, -4],
};

/** Rotated to the right, less far: a bend follows. */
export const rotatedLess: Pose = {
  ...rotated,
  pelvis: [-2, 0, 5],
  arms: elbows([1, -0.46, 0.4], [1, -0.34, 0.1], 6),
  lumbar: [3, -3, 4],
  thorax: [-2, 2, 24],
  neck: [-14, 0, 6],
};

/** Rotated to the right, then bent to the right. */
export const rotatedAndBent: Pose = {
  ...rotatedLess,
  pelvis: [-2, 3, 5],
  arms: elbows([1, 0.1, 0.45], [1, -0.8, 0.25], 6, loweredHand),
  lumbar: [-4, 15, 4],
  thorax: [-16, 18, 24],
  neck: [-22, 4, -10],
};

export const legsStart: Pose = {
  ...sittingLow,
  pelvis: [-3, 0, 0],
  lumbar: [6, 0, 0],
  neck: [-8, 0, 4],
  arms: bothArms(onSeat),
  legs: bothLegs(straightLeg),
};

/** The right leg rolled as a whole by `roll` degrees: outward above zero, inward below. */
export const legRolled = (roll: number): Pose => ({
  ...legsStart,
  legs: { ...legsStart.legs, right: { ...legsStart.legs.right, roll } },
});

export const backrestStart: Pose = {
  ...sitting,
  hips: [0, 0.53, 0.02],
  pelvis: [-7, 0, 0],
  lumbar: [8, 0, 0],
  thorax: [3, 0, 0],
  neck: [-4, 0, 0],
  arms: bothArms(atHead),
  legs: bothLegs({ ...feet, heel: [0.105, 0.035, 0.42], toes: [0, 6], knee: [0.1, 0.3, 1] }),
};

/** The mid back bends over the top of the backrest, the elbows open upward. The chin does not drop back. */
export const backrestArch: Pose = {
  ...backrestStart,
  pelvis: [-3, 0, 0],
  lumbar: [-4, 0, 0],
  thorax: [-25, 0, 0],
  neck: [-6, 0, 0],
  arms: bothArms({
    ...atHead,
    elbow: [1, 0.25, 0.12],
    girdle: [10, -10],
  }),
};
