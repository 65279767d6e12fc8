// Tested by test/unit/core/figure/inset.test.ts.
import type { Camera, Point } from "../../geometry/camera.ts";
import { standing } from "../../skeleton/poses.ts";
import { solve } from "../../skeleton/skeleton.ts";
import { outlined } from "../shape/contour.ts";
import type { Shape } from "../shape/scene.ts";

/** A person who stands: what the insets show. */
export const skeleton = solve([[standing, 1]]);

/** A camera in front of the person (`from` 1) or behind (-1), with a height of the person (metres) at a point of the picture. */
export const cameraAt = ([x, y]: Point, from: 1 | -1, height: number, size: number): Camera => ({
  ...{ right: [from * size, 0, 0], up: [0, size, 0], toward: [0, 0, from], size },
  origin: [x, y + 100 * height * size],
});

/** The last body of each place: a place stays the same while its stretch does. */
const drawn = new WeakMap<Point, readonly Shape[]>();

/** A body in its outline, drawn once for each place. */
export function bodyAt(at: Point, view: Camera, draw: () => readonly Shape[]): readonly Shape[] {
  const shapes = drawn.get(at) ?? outlined(view, "insetContour", draw());
  drawn.set(at, shapes);
  return shapes;
}
