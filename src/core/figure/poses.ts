import { type ArmPose, bothArms, bothLegs, type LegPose, type Pose } from "./pose.ts";

const feet: LegPose = { heel: [0.135, 0.035, 0.4], toes: [0, 10], knee: [0.16, 0.3, 1], roll: 0 };
const standingFeet: LegPose = { heel: [0.105, 0.035, 0.4], toes: [0, 8], knee: [0.12, 0, 1], roll: 0 };
const straightLeg: LegPose = { heel: [0.175, 0.048, 0.7582], toes: [62, 5], knee: [0.03, 1, 0.5], roll: 0 };

const hanging: ArmPose = {
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
const onThighs: ArmPose = {
  hand: { on: "room", at: [0.12, 0.605, 0.26], fingers: [-0.12, -0.12, 1], palm: [0, -1, -0.1], reach: 0.08 },
  elbow: [0.7, -0.2, -1],
  girdle: [0, 0],
};
const onLowBack: ArmPose = {
  hand: {
    on: "pelvis",
    at: [0.115, 0.085, -0.115],
    fingers: [-0.35, -0.75, 0.1],
    palm: [-0.35, 0, 1],
    reach: 0.075,
  },
  elbow: [0.55, 0, -1],
  girdle: [0, -8],
};
const onShoulders: ArmPose = {
  hand: {
    on: "chest",
    at: [0.13, -0.005, 0.03],
    fingers: [-0.62, -0.42, -0.45],
    palm: [-0.4, -0.9, 0.2],
    reach: 0.15,
  },
  elbow: [1, -0.42, 0.42],
  girdle: [8, 4],
};
const onSeat: ArmPose = {
  hand: {
    on: "room",
    at: [0.245, 0.47, -0.05],
    fingers: [-0.1, -0.35, 1],
    palm: [-0.35, -1, -0.3],
    reach: 0.075,
  },
  elbow: [0.6, 0, -1],
  girdle: [0, -4],
};
const atHead: ArmPose = {
  hand: {
    on: "head",
    at: [0.076, 0.122, -0.035],
    fingers: [-0.54, 0.8, -0.28],
    palm: [-1, -0.1, 0.1],
    reach: 0.12,
  },
  elbow: [1, -0.2, 0.45],
  girdle: [4, 6],
};

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

/** Sitting in the place where one stands up. */
export const beforeRising: Pose = { ...sitting, legs: bothLegs(standingFeet) };

export const standingStart: Pose = { ...standing, arms: bothArms(onLowBack) };

/** The low back hollows, the hips come a little forward, the head follows. */
export const standingArch: Pose = {
  ...standingStart,
  hips: [0, 0.914, 0.515],
  pelvis: [-8, 0, 0],
  lumbar: [-25, 0, 0],
  thorax: [-7, 0, 0],
  neck: [-9, 0, 0],
  arms: bothArms({ ...onLowBack, girdle: [0, -14] }),
};

export const rotationStart: Pose = { ...sitting, arms: bothArms(onShoulders) };

/** Turned to the right by the mid back; the low back follows a little, the pelvis not at all. */
export const rotated: Pose = {
  ...rotationStart,
  lumbar: [3, 0, 5],
  thorax: [-2, 0, 34],
  neck: [0, 0, 12],
};

/** Turned to the right, with room left for the bend. */
export const rotatedLess: Pose = { ...rotated, lumbar: [3, 0, 4], thorax: [-2, 0, 28], neck: [0, 0, 8] };

/** Turned to the right, then bent to the right. */
export const rotatedAndBent: Pose = {
  ...rotatedLess,
  lumbar: [3, 13, 3],
  thorax: [-2, 20, 26],
  neck: [0, 10, 4],
};

export const legsStart: Pose = {
  ...sitting,
  hips: [0, 0.53, 0.02],
  arms: bothArms(onSeat),
  legs: bothLegs(straightLeg),
};

/** The right leg rolled as a whole, outward or (below zero) inward. */
export const legRolled = (roll: number): Pose => ({
  ...legsStart,
  legs: { ...legsStart.legs, right: { ...legsStart.legs.right, roll } },
});

export const backrestStart: Pose = { ...sitting, thorax: [3, 0, 0], arms: bothArms(atHead) };

/** The mid back bends over the top of the backrest, the elbows open. */
export const backrestArch: Pose = {
  ...backrestStart,
  lumbar: [-2, 0, 0],
  thorax: [-25, 0, 0],
  neck: [-16, 0, 0],
  arms: bothArms({
    ...atHead,
    hand: { ...atHead.hand, fingers: [-0.62, 0.78, 0.05] },
    elbow: [1, 0.15, -0.75],
    girdle: [10, -10],
  }),
};
