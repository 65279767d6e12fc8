// Tested by test/unit/core/figure/inset.test.ts.
import type { Side } from "../../../routine/stretches.ts";
import { type Camera, type Point, project } from "../../geometry/camera.ts";
import { line, polygon } from "../../geometry/path.ts";
import { taper } from "../../geometry/taper.ts";
import { place } from "../../geometry/vector.ts";
import type { Skeleton } from "../../skeleton/skeleton.ts";
import type { Shape } from "../shape/scene.ts";
import { bodyAt, cameraAt, drawBody, type Way } from "./body.ts";

/** Points to the right and up from the middle between the hips, in metres. */
type Outline = readonly (readonly [x: number, y: number])[];

/** Half a pelvis: crest, joint, sitting bone, and the opening beside it. */
const halfPelvis: Outline = [
  [0, 0.08],
  [0.05, 0.1],
  [0.105, 0.13],
  [0.128, 0.09],
  [0.105, 0.035],
  [0.075, -0.01],
  [0.058, -0.065],
  [0.008, -0.03],
  [0.045, 0.015],
  [0, 0],
];

/** A thigh bone, from its head over its neck down. */
const thighBone: Outline = [
  [0.088, 0],
  [0.124, -0.014],
  [0.118, -0.07],
  [0.09, -0.33],
];

/** Pelvis and thigh bones, as if the clothes let them through. */
function drawBones(view: Camera, { pelvis }: Skeleton): Shape[] {
  const [x, y, z] = pelvis.at;
  const both = (outline: Outline) =>
    [1, -1].map(k => outline.map(([a, b]) => project(view, [x + k * a, y + b, z])));
  return [
    { name: "insetPelvis", fill: "stripe", d: both(halfPelvis).map(polygon).join("") },
    { name: "insetThighs", fill: "stripe", line: 1.5, d: both(thighBone).map(line).join("") },
  ];
}

/** The body from the front around a point of the picture, with one hip lit. */
export function drawHipJoint(at: Point, way: Way, leg: Side, extent: number): Shape[] {
  const view = cameraAt(at, 1);
  const skeleton = bodyAt(way, extent, 1);
  const [x, y] = project(view, place(skeleton.pelvis, [leg === "left" ? -0.09 : 0.09, 0, 0]));
  const [near, far] = [2.2, 7.5];
  return [
    ...drawBody(view, skeleton, 1),
    ...drawBones(view, skeleton),
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
