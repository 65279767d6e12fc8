// Tested by test/unit/core/figure/inset.test.ts.
import type { Side } from "../../../routine/stretches.ts";
import { type Camera, type Point, project } from "../../geometry/camera.ts";
import { line } from "../../geometry/path.ts";
import { taper } from "../../geometry/taper.ts";
import { place } from "../../geometry/vector.ts";
import { drawLeg } from "../limbs/leg.ts";
import type { Shape } from "../shape/scene.ts";
import { drawHips, drawTrunk, trunkRings } from "../trunk.ts";
import { bodyAt, cameraAt, skeleton } from "./body.ts";

/** How large the body is drawn, and the height in its middle in metres. */
const size = 0.5;
const height = 0.89;

/** What is drawn of a leg: its trousers. */
const trousers = /Thigh|Hem|Crease|Stripe/;

const sides = ["right", "left"] as const;

/** The body from the waist to the hems of the trousers. */
const drawBody = (view: Camera): readonly Shape[] => [
  drawHips(view, skeleton),
  ...sides.flatMap(side =>
    drawLeg(view, `${side}Hip`, skeleton.legs[side], side === "right" ? 1 : -1, 0.2).filter(({ name }) =>
      trousers.test(name),
    ),
  ),
  ...drawTrunk(view, trunkRings(skeleton, 0).slice(0, 4), 0).slice(0, 1),
];

/** Half a pelvis and a thigh bone as lines, right and up from the joint (metres). */
const bones: readonly (readonly (readonly [x: number, y: number])[])[] = [
  [
    [-0.005, 0.02],
    [0.045, 0.1],
    [0.02, 0.15],
    [-0.05, 0.1],
    [-0.085, 0.01],
    [-0.05, -0.03],
    [-0.005, 0.02],
  ],
  [
    [0, 0],
    [0.032, -0.01],
    [0.022, -0.07],
    [-0.012, -0.33],
  ],
];

/** Pelvis and thigh bones, as if the clothes let them through. */
function drawBones(view: Camera): Shape {
  const [x, y, z] = skeleton.pelvis.at;
  const d = [1, -1].flatMap(k =>
    bones.map(bone => line(bone.map(([a, b]) => project(view, [x + k * (0.095 + a), y + b, z])))),
  );
  return { name: "insetBones", fill: "stripe", line: 1.1, d: d.join("") };
}

/** Hips and thighs from the front around a point of the picture, with one hip lit. */
export function drawHipJoint(at: Point, leg: Side, extent: number): Shape[] {
  const view = cameraAt(at, 1, height, size);
  const [x, y] = project(view, place(skeleton.pelvis, [leg === "left" ? -0.095 : 0.095, 0, 0]));
  const [near, far] = [2.6, 9];
  return [
    ...bodyAt(at, view, () => drawBody(view)),
    drawBones(view),
    {
      ...{ name: "insetGlow", fill: "work", opacity: 0.7 + 0.3 * extent, glow: [x, y, far] },
      d: taper([x, y], far, [x, y], 0),
    },
    {
      ...{ name: "insetWork", fill: "work", opacity: 0.75 + 0.25 * extent },
      d: taper([x, y], near, [x, y], 0),
    },
  ];
}
