// Tested by test/unit/core/figure/inset.test.ts.
import type { Camera, Point } from "../../geometry/camera.ts";
import { standing } from "../../skeleton/poses.ts";
import { solve } from "../../skeleton/skeleton.ts";
import { atRest } from "../head/look.ts";
import { drawPerson } from "../person.ts";
import { outlined } from "../shape/contour.ts";
import type { Shape } from "../shape/scene.ts";

/** What is drawn of both sides. */
const upper = "hips|top|panel|placket|Yoke|Sleeve|Cuff|collar|neck|hair|face|Ear";
/** What is drawn from behind, and from the front, with face and trousers; the scale, and the height in the middle in metres. */
const behind = { shown: new RegExp(upper), size: 0.375, height: 1.27 };
const before = {
  shown: new RegExp(`${upper}|jaw|Eye|Thigh|Hem|Crease|Stripe`),
  size: 0.31,
  height: 1.14,
};

/** The side of the body that an inset shows: in front (1) or behind (-1). */
type From = 1 | -1;

const viewFrom = (from: From) => (from < 0 ? behind : before);

/** A person who stands. */
export const skeleton = solve([[standing, 1]]);

/** A camera in front of the person or behind, with a point of the picture in the middle. */
export const cameraAt = ([x, y]: Point, from: From): Camera => {
  const { size, height } = viewFrom(from);
  return {
    ...{ right: [from * size, 0, 0], up: [0, size, 0], toward: [0, 0, from], size },
    origin: [x, y + 100 * height * size],
  };
};

/** The last body of each place: a place stays the same while its stretch does. */
const drawn = new WeakMap<Point, readonly Shape[]>();

/** The body in its outline, drawn once for each place. */
export function bodyAt(at: Point, view: Camera, from: From): readonly Shape[] {
  const known = drawn.get(at);
  if (known) return known;
  const way = { stretch: "standingBackArch", movement: { way: "back", rep: 1, of: 1 } } as const;
  const body = drawPerson(view, skeleton, way, { breath: 0, look: atRest }).filter(({ name }) =>
    viewFrom(from).shown.test(name),
  );
  const named = body.map(shape => ({ ...shape, name: `inset-${shape.name}` }));
  const shapes = outlined(view, "insetContour", named);
  drawn.set(at, shapes);
  return shapes;
}
