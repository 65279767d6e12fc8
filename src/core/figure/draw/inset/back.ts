// Tested by test/unit/core/figure/inset.test.ts.
import type { StretchId } from "../../../routine/stretches.ts";
import { type Camera, type Point, project } from "../../geometry/camera.ts";
import { hull } from "../../geometry/hull.ts";
import { ball, oval } from "../../geometry/oval.ts";
import { line } from "../../geometry/path.ts";
import { taper } from "../../geometry/taper.ts";
import { patch, round } from "../../geometry/tube.ts";
import { mix, place, type Vec } from "../../geometry/vector.ts";
import type { Skeleton } from "../../skeleton/skeleton.ts";
import type { Shape } from "../shape/scene.ts";
import { trunkRings } from "../trunk.ts";
import { worked, workedSpot } from "../work.ts";
import { bodyAt, cameraAt, drawBody, type Way } from "./body.ts";

/** The spine from the sacrum to the neck: from one vertebra to the next it is half a piece of the skeleton's spine. */
function vertebraeOf({ spine }: Skeleton): Vec[] {
  const row = spine.slice(0, 6).map(frame => place(frame, [0, 0, -0.05]));
  return row.flatMap((at, i) => {
    const next = row[i + 1];
    return next ? [at, mix(at, next, 0.5)] : [at];
  });
}

/** How far above the rings of the trunk the vertebrae are counted: the first ring belongs to the pelvis. */
const above = 1;

/** The spine as a line with vertebrae: large ones where the stretch works. */
function drawSpine(view: Camera, skeleton: Skeleton, stretch: StretchId): Shape[] {
  const vertebrae = vertebraeOf(skeleton);
  const [at, reach] = worked[stretch] ?? [0, 0];
  const isWorked = (i: number) => Math.abs(i / 2 + above - at) <= reach;
  const wing = (place: Vec) => hull(oval(view, place, 0.036, 0.015, 0.01));
  return [
    { name: "insetCord", fill: "stripe", line: 0.7, d: line(vertebrae.map(each => project(view, each))) },
    {
      ...{ name: "insetSpine", fill: "stripe" },
      d: vertebrae.map((each, i) => (isWorked(i) ? wing(each) : hull(ball(view, each, 0.017)))).join(""),
    },
  ];
}

/** The body from behind around a point of the picture, moving with the person, with the vertebrae lit that a stretch works. */
export function drawBack(at: Point, way: Way, extent: number): Shape[] {
  const view = cameraAt(at, -1);
  const { stretch } = way;
  const skeleton = bodyAt(way, extent, -1);
  const rings = trunkRings(skeleton, 0);
  const spot = workedSpot(view, rings, stretch);
  const [middle, reach] = worked[stretch] ?? [0, 0];
  const [x, y, r] = spot ? [spot.x, spot.y, spot.reach * 1.9] : [...at, 0];
  return [
    ...drawBody(view, skeleton, -1),
    {
      ...{ name: "insetGlow", fill: "work", opacity: 0.7 + 0.3 * extent, glow: [x, y, r] },
      d: taper([x, y], r, [x, y], 0),
    },
    {
      ...{ name: "insetWork", fill: "work", opacity: 0.75 + 0.25 * extent },
      d: patch(view, rings, round(middle - reach, middle + reach, 180, 40)),
    },
    ...drawSpine(view, skeleton, stretch),
  ];
}
