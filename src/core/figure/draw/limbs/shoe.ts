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
  [[0, -0.073, -0.05], 0.042, 0.012],
  [[0, -0.073, 0.02], 0.041, 0.012],
  [[0, -0.073, 0.1], 0.053, 0.012],
  [[0, -0.071, 0.152], 0.043, 0.012],
];
/** The heel of the sole, and the pad under the ball of the foot. */
const pads: readonly Piece[] = [
  [[0, -0.078, -0.05], 0.031, 0.008],
  [[0, -0.078, 0.115], 0.038, 0.008],
];
const collar: Piece = [[0, -0.002, -0.014], 0.046, 0.018];
const heel: Piece = [[0, -0.038, -0.05], 0.042, 0.03];
const instep: Piece = [[0, -0.026, 0.035], 0.042, 0.038];
const vamp: Piece = [[0, -0.05, 0.03], 0.044, 0.02];
const ball: Piece = [[0, -0.04, 0.098], 0.052, 0.029];
const tip: Piece = [[0, -0.044, 0.15], 0.044, 0.024];
const laces: readonly Vec[] = [
  [0, 0.009, 0.044],
  [0, 0.003, 0.066],
  [0, -0.004, 0.088],
];

/** The outline of the shoe with its sole, without a line inside. */
export function shoeOutline(room: Camera, { foot }: Leg): string {
  const view = within(room, foot);
  return hull(...[...sole, collar, heel, instep, ball, tip].map(([at, w, h]) => oval(view, at, w, h, w)));
}

/** The shoe on its sole; a sole that faces the camera is drawn over the shoe. */
export function drawShoe(room: Camera, name: string, { foot }: Leg, shade: number): Shape[] {
  const view = within(room, foot);
  const drawn = ([at, w, h]: Piece): Oval => oval(view, at, w, h, w);
  const isBelow = view.toward[1] < 0;
  // The shoe frames the sole: this tells the toes from the heel.
  const under: Shape = {
    ...{ name: `${name}Sole`, fill: "sole", shade: isBelow ? 0.2 : shade, edge: 0.4 },
    d: chain(...sole.map(([at, w, h]) => drawn([at, isBelow ? 0.8 * w : w, h]))),
  };
  const upper: Shape = {
    ...{ name: `${name}Shoe`, fill: "shoe", shade },
    d:
      hull(drawn(collar), drawn(heel), drawn(instep), drawn(vamp)) +
      chain(drawn(instep), drawn(ball), drawn(tip)),
  };
  const pad: Shape = {
    name: `${name}Pads`,
    fill: "sole",
    shade: 1,
    d: pads.map(one => hull(drawn(one))).join(""),
  };
  const lace: Shape = {
    ...{ name: `${name}ShoeLaces`, fill: "sole", shade },
    d: laces.map(at => hull(oval(view, at, 0.023, 0.004, 0.0055))).join(""),
  };
  return isBelow ? [upper, under, pad] : [under, upper, lace];
}
