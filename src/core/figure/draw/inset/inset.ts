// Tested by test/unit/core/figure/inset.test.ts.
import type { Point } from "../../geometry/camera.ts";
import { taper } from "../../geometry/taper.ts";
import type { Shape } from "../shape/scene.ts";
import { drawBack } from "./back.ts";
import type { Way } from "./body.ts";
import { drawHipJoint } from "./hipJoint.ts";

/** The radius of the disc in centimetres. */
export const insetRadius = 20.5;

/**
 * The part that a stretch works, lit in a small disc at a point of the picture: the back from behind, or a hip from the front.
 * `extent`: how far the movement is on its way to the stop, 0 to 1.
 */
export const drawInset = (at: Point, way: Way, extent: number): Shape[] => [
  { name: "insetDisc", fill: "paper", edge: 0.7, d: taper(at, insetRadius, at, 0) },
  ...(way.movement.leg ? drawHipJoint(at, way, way.movement.leg, extent) : drawBack(at, way, extent)),
];
