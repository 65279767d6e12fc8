// Tested by test/unit/core/figure/inset.test.ts.
import type { Side } from "../../../routine/stretches.ts";
import { type Camera, type Point, project } from "../../geometry/camera.ts";
import { taper } from "../../geometry/taper.ts";
import { place } from "../../geometry/vector.ts";
import { standing } from "../../skeleton/poses.ts";
import { solve } from "../../skeleton/skeleton.ts";
import { drawLeg } from "../limbs/leg.ts";
import { outlined } from "../shape/contour.ts";
import type { Shape } from "../shape/scene.ts";
import { drawHips, drawTrunk, trunkRings } from "../trunk.ts";

/** How large the body is drawn, and the height in its middle in metres. */
const size = 0.5;
const middle = 0.89;

/** What is drawn of a leg: its trousers. */
const trousers = /Thigh|Hem|Crease|Stripe/;

const sides = ["right", "left"] as const;
const skeleton = solve([[standing, 1]]);

/** A camera in front of a person who stands: the leg is at the side where the figure's own is. */
const before = ([x, y]: Point): Camera => ({
  ...{ right: [size, 0, 0], up: [0, size, 0], toward: [0, 0, 1], size },
  origin: [x, y + 100 * middle * size],
});

/** The last body of each place: a place stays the same while the figure is seen from one side. */
const drawn = new WeakMap<Point, readonly Shape[]>();

/** The body from the waist to the hems of the trousers. */
function drawBody(view: Camera, at: Point): readonly Shape[] {
  const known = drawn.get(at);
  if (known) return known;
  const legs = sides.map(side => ({ side, leg: skeleton.legs[side] }));
  const shapes = outlined(view, "insetContour", [
    drawHips(view, skeleton),
    ...legs.flatMap(({ side, leg }) =>
      drawLeg(view, `${side}Hip`, leg, side === "right" ? 1 : -1, 0.2).filter(({ name }) =>
        trousers.test(name),
      ),
    ),
    ...drawTrunk(view, trunkRings(skeleton, 0).slice(0, 4), 0).slice(0, 1),
  ]);
  drawn.set(at, shapes);
  return shapes;
}

/** Hips and thighs from the front around a point of the picture, with one hip lit. */
export function drawHipJoint(at: Point, leg: Side, extent: number): Shape[] {
  const view = before(at);
  const [x, y] = project(view, place(skeleton.pelvis, [leg === "left" ? -0.105 : 0.105, -0.035, 0.1]));
  const [near, far] = [3.6, 11];
  return [
    ...drawBody(view, at),
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
