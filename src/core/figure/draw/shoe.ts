// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { chain, hull } from "../geometry/hull.ts";
import { ellipsoid } from "../geometry/oval.ts";
import { dot, place, rotate } from "../geometry/vector.ts";
import type { Leg } from "../skeleton/limbs.ts";
import type { Shape } from "./scene.ts";

/** The shoe on its sole; a sole that faces the camera is drawn over the shoe. */
export function drawShoe(view: Camera, name: string, { foot }: Leg, shade: number): Shape[] {
  const oval = (y: number, z: number, w: number, h: number) =>
    ellipsoid(view, place(foot, [0, y, z]), [
      rotate(foot.turn, [w, 0, 0]),
      rotate(foot.turn, [0, h, 0]),
      rotate(foot.turn, [0, 0, w]),
    ]);
  const toes = oval(-0.042, 0.088, 0.045, 0.026);
  const instep = oval(-0.028, 0.035, 0.036, 0.036);
  const sole: Shape = {
    name: `${name}Sole`,
    fill: "sole",
    shade,
    edge: 0.4,
    // Narrow under the arch of the foot: this tells heel from toes in a view from below.
    d: chain(
      oval(-0.075, -0.043, 0.036, 0.01),
      oval(-0.075, 0.02, 0.028, 0.01),
      oval(-0.075, 0.09, 0.047, 0.01),
      oval(-0.073, 0.14, 0.036, 0.01),
    ),
  };
  const upper: Shape = {
    name: `${name}Shoe`,
    fill: "shoe",
    shade,
    d:
      hull(
        oval(-0.004, -0.015, 0.041, 0.02),
        oval(-0.04, -0.045, 0.036, 0.027),
        instep,
        oval(-0.05, 0.03, 0.038, 0.018),
      ) +
      hull(instep, toes) +
      hull(toes, oval(-0.046, 0.138, 0.037, 0.021)),
  };
  const below = dot(rotate(foot.turn, [0, -1, 0]), view.toward) > 0;
  const tread = (part: string, z: number, r: number): Shape => ({
    name: `${name}${part}`,
    fill: "sole",
    shade: 1,
    d: hull(
      ellipsoid(view, place(foot, [0, -0.086, z]), [
        rotate(foot.turn, [r * 0.75, 0, 0]),
        rotate(foot.turn, [0, 0, r]),
      ]),
    ),
  });
  return below ? [upper, sole, tread("Heel", -0.045, 0.028), tread("Ball", 0.105, 0.05)] : [sole, upper];
}
