// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, within } from "../geometry/camera.ts";
import { chain, hull } from "../geometry/hull.ts";
import { ball, ellipsoid, type Oval, oval } from "../geometry/oval.ts";
import { closed } from "../geometry/path.ts";
import { patch, type Ring, rim, sides } from "../geometry/tube.ts";
import { add, clamp, dot, type Frame, place, rotate, sub, unit, type Vec } from "../geometry/vector.ts";
import type { Skeleton } from "../skeleton/skeleton.ts";
import type { Shape } from "./shape/scene.ts";

/**
 * A slice of the trunk: its frame, its centre on it, its half axes to the side, the front and the back (metres), and how far
 * it shifts to the stretched side when the trunk bends sideways: the flanks shift, hem and neck do not.
 */
type Slice = readonly [frame: number, at: Vec, side: number, front: number, back: number, give: number];

/** From the hem to the neck. Frame -1 is the pelvis, 0 to 4 are the pieces of the spine from below, 5 is the chest. */
const slices: readonly Slice[] = [
  [-1, [0, -0.005, -0.004], 0.16, 0.104, 0.112, 0],
  [-1, [0, 0.08, -0.02], 0.154, 0.118, 0.1, 0.012],
  [1, [0, 0, 0], 0.142, 0.112, 0.074, 0.03],
  [2, [0, 0, 0], 0.147, 0.126, 0.072, 0.036],
  [3, [0, 0, 0], 0.16, 0.16, 0.064, 0.026],
  [4, [0, 0, 0], 0.17, 0.15, 0.068, 0.01],
  [4, [0, 0.052, 0], 0.15, 0.108, 0.066, 0],
  [5, [0, -0.002, 0], 0.088, 0.08, 0.052, 0],
  [5, [0, 0.01, 0.004], 0.05, 0.044, 0.036, 0],
];

/** How far the trunk bends to the right (below zero: left), as a sine. */
const lean = ({ pelvis, chest }: Skeleton): number =>
  dot(rotate(chest.turn, [0, 1, 0]), rotate(pelvis.turn, [1, 0, 0]));

/** How much higher the hem lies on the lap of a person with level thighs (metres). */
const bunching = 0.05;

/** How far the thighs are raised from the line of the trunk, as a sine. */
export const lap = ({ pelvis, legs: { right, left } }: Skeleton): number =>
  dot(rotate(pelvis.turn, [0, 0, 1]), unit(sub(add(right.knee, left.knee), add(right.hip, left.hip))));

/** How much further a full chest reaches to the front (metres). */
const breathDepth = 0.012;

/** The trunk as rings, from the hem (0) over the waist (2) and the chest (4) to the neck (8). `breath`: 0 to 1. */
export function trunkRings(skeleton: Skeleton, breath: number): Ring[] {
  const { pelvis, spine, chest } = skeleton;
  const [bent, raised] = [lean(skeleton), bunching * lap(skeleton)];
  return slices.map(([index, [x, y, z], side, front, back, give], i) => {
    const frame: Frame = index < 0 ? pelvis : index > 4 ? chest : (spine[index] ?? chest);
    const filled = index === 3 || index === 4 ? breathDepth * breath : 0;
    return {
      at: place(frame, [x - bent * give, i ? y : y + raised, z]),
      x: rotate(frame.turn, [1, 0, 0]),
      z: rotate(frame.turn, [0, 0, 1]),
      side: side + filled / 3,
      front: front + filled,
      back,
    };
  });
}

/** The two buttocks, which are flatter when the person sits on them. */
export function buttocks(room: Camera, skeleton: Skeleton): Oval[] {
  const view = within(room, skeleton.pelvis);
  const flat = lap(skeleton);
  return [1, -1].map(k =>
    oval(view, [0.07 * k, 0.032 * flat - 0.05, 0.012 * flat - 0.046], 0.086, 0.125 - 0.055 * flat, 0.09),
  );
}

/** The hips in their trousers. */
export function drawHips(room: Camera, skeleton: Skeleton): Shape {
  const belt = oval(within(room, skeleton.pelvis), [0, 0.005, -0.008], 0.158, 0.085, 0.104);
  const d = hull(belt, ...buttocks(room, skeleton));
  return { name: "hips", d, fill: "trousers", shade: 0.2 };
}

/**
 * The edge of the top: a little higher at the sides of a person who stands. On a lap it lies over each thigh, sinks between
 * the two, and falls down at the sides.
 */
const hemAt =
  (lapped: number) =>
  (angle: number): number => {
    const front = Math.max(0, Math.cos(angle));
    const thigh = front && Math.sin(2 * angle) ** 2;
    return (
      0.018 * Math.sin(angle) ** 2 +
      lapped * (0.012 * thigh - 0.022 * front ** 4 - 0.022 * Math.sin(angle) ** 8)
    );
  };

/** Where the top folds when the trunk bends to a side, as positions along its rings. */
const foldsAt = [1.8, 2.45, 3.1];

/** The folds of the top in the flank that a side bend shortens. */
function drawFolds(view: Camera, rings: readonly Ring[]): Shape {
  const [hem, neck] = [rings[0], rings.at(-1)];
  const bend = hem && neck ? dot(hem.x, unit(sub(neck.at, hem.at))) : 0;
  const angles = () => (bend > 0 ? ([28, 100] as const) : ([-100, -28] as const));
  return {
    ...{ name: "folds", fill: "trim", opacity: 0.7 * clamp(4 * Math.abs(bend) - 0.5, 0, 1) },
    d: foldsAt.map(at => patch(view, rings, { from: at, to: at + 0.16, angles }, 3)).join(""),
  };
}

/** The trunk in its top, whose seams show its rotation; `lapped`: how far the thighs are raised, 0 to 1. */
export function drawTrunk(view: Camera, rings: readonly Ring[], lapped: number): Shape[] {
  const [left, right] = sides(view, rings);
  const hem = rings[0] ? rim(view, rings[0], hemAt(lapped)) : [];
  const panel = (name: string, middle: number): Shape => ({
    name,
    fill: "trim",
    opacity: 0.5,
    d: patch(view, rings, { from: 0.4, to: 4.7, angles: t => [middle - 10 - 5 * t, middle + 10 + 5 * t] }),
  });
  return [
    {
      name: "top",
      d: closed(left.slice(1), right.slice(1).reverse(), hem.reverse()),
      fill: "top",
      shade: 0.3,
    },
    panel("panelRight", 90),
    panel("panelLeft", -90),
    drawFolds(view, rings),
    {
      name: "placket",
      fill: "trim",
      d: patch(view, rings, { from: 4.1, to: 7.3, angles: () => [-4.5, 4.5] }, 5),
    },
  ];
}

/** The collar and the neck; the head is drawn over it. */
export function drawNeck(room: Camera, { chest, head }: Skeleton): Shape[] {
  const view = within(room, chest);
  const oval = (y: number, z: number, w: number, d: number) =>
    ellipsoid(
      view,
      [0, y, z],
      [
        [w, 0, 0],
        [0, -d * 0.45, d],
      ],
    );
  const skull = (y: number, z: number, r: number) => ball(room, place(head, [0, y, z]), r);
  return [
    { name: "collar", d: hull(oval(0.008, 0.024, 0.068, 0.06)), fill: "trim" },
    {
      name: "neck",
      fill: "skin",
      shade: 0.8,
      d: chain(oval(0.01, 0.022, 0.055, 0.052), skull(-0.02, -0.012, 0.053), skull(0.03, -0.012, 0.056)),
    },
  ];
}
