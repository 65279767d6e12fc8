// Tested by test/unit/core/figure/inset.test.ts.
import { type Camera, type Point, project } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ball } from "../geometry/oval.ts";
import { line } from "../geometry/path.ts";
import { taper } from "../geometry/taper.ts";
import { patch, round } from "../geometry/tube.ts";
import { place } from "../geometry/vector.ts";
import { standing } from "../skeleton/poses.ts";
import { solve } from "../skeleton/skeleton.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { atRest } from "./head/look.ts";
import { drawPerson } from "./person.ts";
import { outlined } from "./shape/contour.ts";
import type { Shape } from "./shape/scene.ts";
import { trunkRings } from "./trunk.ts";
import { worked, workedSpot } from "./work.ts";

type Way = Pick<FigurePosition, "stretch" | "movement">;

/** How large the inset draws the figure, and the radius of its disc in centimetres. */
const size = 0.38;
export const insetRadius = 20.5;

/** What is not drawn: the face, which looks away, the legs, and the arms below their sleeves. */
const hidden =
  /contour|work|spine|nose|mouth|Eye|Brow|Cheek|jaw|Thigh|Hem|Shank|Knee|Shin|Pads|Sock|Shoe|Sole|Stripe|placket|UpperSkin|Fore|Elbow|Fingers/;

const skeleton = solve([[standing, 1]]);

/** A camera behind a person who stands. */
export const behind = ([x, y]: Point): Camera => ({
  ...{ right: [-size, 0, 0], up: [0, size, 0], toward: [0, 0, -1], size },
  origin: [x, y + 127 * size],
});

/** The lit part: of the back, or of the hip at the side of the picture where the leg is, as in a mirror. */
function drawLit(view: Camera, { stretch, movement: { leg } }: Way, extent: number): Shape[] {
  const rings = trunkRings(skeleton, 0);
  const range = worked[stretch];
  const back = workedSpot(view, rings, stretch);
  const hip = project(view, place(skeleton.pelvis, [leg === "left" ? 0.1 : -0.1, -0.02, 0]));
  const [x, y, r] = range && back ? [back.x, back.y, back.reach * 1.9] : [...hip, 7];
  return [
    {
      ...{ name: "insetGlow", fill: "work", opacity: 0.7 + 0.3 * extent, glow: [x, y, r] },
      d: taper([x, y], r, [x, y], 0),
    },
    {
      ...{ name: "insetWork", fill: "work", opacity: 0.6 + 0.4 * extent },
      d: range
        ? patch(view, rings, round(range[0] - range[1], range[0] + range[1], 180, 46))
        : taper([x, y], 2.6, [x, y], 0),
    },
  ];
}

/** The spine as a line with a few vertebrae. */
function drawSpine(view: Camera): Shape[] {
  const row = skeleton.spine.slice(0, 6).map(frame => place(frame, [0, 0, -0.05]));
  return [
    { name: "insetCord", fill: "stripe", line: 0.7, d: line(row.map(at => project(view, at))) },
    { name: "insetSpine", fill: "stripe", d: row.map(at => hull(ball(view, at, 0.021))).join("") },
  ];
}

/** The last body of each place: a place stays the same while its stretch does. */
const drawn = new WeakMap<Point, readonly Shape[]>();

function drawBody(view: Camera, at: Point, way: Way): readonly Shape[] {
  const known = drawn.get(at);
  if (known) return known;
  const body = drawPerson(view, skeleton, way, { breath: 0, look: atRest });
  const shapes = [
    { name: "insetDisc", fill: "paper", edge: 0.7, d: taper(at, insetRadius, at, 0) } satisfies Shape,
    ...outlined(
      view,
      "insetContour",
      body.filter(({ name }) => !hidden.test(name)),
    ),
  ];
  drawn.set(at, shapes);
  return shapes;
}

/** The body from behind in a small disc at a point of the picture, with the part that the stretch works lit. */
export function drawInset(at: Point, way: Way, extent: number): Shape[] {
  const view = behind(at);
  return [...drawBody(view, at, way), ...drawLit(view, way, extent), ...drawSpine(view)];
}
