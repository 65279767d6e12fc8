// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, within } from "../../geometry/camera.ts";
import { chain, hull } from "../../geometry/hull.ts";
import { type Oval, oval } from "../../geometry/oval.ts";
import type { Vec } from "../../geometry/vector.ts";
import type { Leg } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";

/** A flat oval of the shoe or its sole: the middle of its length, and its half width, height and width (metres). */
type Piece = readonly [at: Vec, w: number, h: number];

/** Narrow under the arch of the foot: this tells heel from toes in a view from below. */
const sole: readonly Piece[] = [
  [[0, -0.075, -0.043], 0.036, 0.01],
  [[0, -0.075, 0.02], 0.03, 0.01],
  [[0, -0.075, 0.09], 0.046, 0.01],
  [[0, -0.073, 0.14], 0.036, 0.01],
];
const collar: Piece = [[0, -0.004, -0.015], 0.041, 0.02];
const heel: Piece = [[0, -0.04, -0.045], 0.036, 0.027];
const instep: Piece = [[0, -0.028, 0.035], 0.036, 0.036];
const vamp: Piece = [[0, -0.05, 0.03], 0.038, 0.018];
const ball: Piece = [[0, -0.042, 0.088], 0.045, 0.026];
const tip: Piece = [[0, -0.046, 0.138], 0.037, 0.021];

/** The shoe on its sole; a sole that faces the camera is drawn over the shoe. */
export function drawShoe(room: Camera, name: string, { foot }: Leg, shade: number): Shape[] {
  const view = within(room, foot);
  const drawn = ([at, w, h]: Piece): Oval => oval(view, at, w, h, w);
  const under: Shape = {
    ...{ name: `${name}Sole`, fill: "sole", shade, edge: 0.4 },
    d: chain(...sole.map(drawn)),
  };
  const upper: Shape = {
    ...{ name: `${name}Shoe`, fill: "shoe", shade },
    d:
      hull(drawn(collar), drawn(heel), drawn(instep), drawn(vamp)) +
      chain(drawn(instep), drawn(ball), drawn(tip)),
  };
  return view.toward[1] < 0 ? [upper, under] : [under, upper];
}
