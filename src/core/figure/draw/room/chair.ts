// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, within } from "../../geometry/camera.ts";
import { chain, hull } from "../../geometry/hull.ts";
import { ball, disc, type Oval, oval } from "../../geometry/oval.ts";
import { about, add, mix, radians, rotate, type Vec } from "../../geometry/vector.ts";
import type { Shape } from "../shape/scene.ts";
import { type Chair, seatAt } from "./seat.ts";

const upright: Vec = [0, 1, 0];

/** The base on its five wheels, and the post. */
function drawBase(view: Camera, hub: Vec, top: Vec): Shape[] {
  const legs = [0, 1, 2, 3, 4].map(i => {
    const a = radians(i * 72 + 36);
    return add(hub, [Math.sin(a) * 0.32, -0.012, Math.cos(a) * 0.32]);
  });
  const pole = (from: Vec, to: Vec, r: number) =>
    hull(disc(view, from, upright, r), disc(view, to, upright, r));
  return [
    {
      ...{ name: "chairBase", fill: "metal" },
      d: legs.map(end => chain(ball(view, hub, 0.024), ball(view, end, 0.017))).join(""),
    },
    {
      ...{ name: "chairWheels", fill: "metal", shade: 1 },
      d: legs.map(end => hull(ball(view, [end[0], 0.03, end[2]], 0.03))).join(""),
    },
    {
      ...{ name: "chairPost", fill: "metal" },
      d: pole(hub, mix(hub, top, 0.5), 0.03) + pole(hub, top, 0.02),
    },
  ];
}

/** The backrest: it leans back, and its sides curve a little forward. */
function drawBackrest(room: Camera, foot: Vec): Shape[] {
  const view = within(room, { at: foot, turn: about([1, 0, 0], -7) });
  const plate = (x: number, y: number, r: number, behind: number, thick: number): Oval =>
    oval(view, [x, y, Math.abs(x) * 0.1 - behind], r, r, thick);
  const board = (r: number, behind: number, thick: number) =>
    hull(
      plate(-0.15, 0.14, r, behind, thick),
      plate(0.15, 0.14, r, behind, thick),
      plate(-0.13, 0.37, r, behind, thick),
      plate(0.13, 0.37, r, behind, thick),
    );
  return [
    { name: "chairShell", fill: "chair", shade: 1, d: board(0.063, 0.04, 0.026) },
    { name: "chairBack", fill: "chair", shade: 0.4, d: board(0.058, 0.022, 0.018) },
  ];
}

/** An office chair; its shaded part is where the person sits on it. */
export function drawChair(view: Camera, chair: Chair): Shape[] {
  const { backrest: z, seat: top } = chair;
  const hub: Vec = [0, 0.075, -z + 0.23];
  const post: Vec = [0, top - 0.055, -z + 0.23];
  const on = (x: number, dz: number, w: number, h: number): Oval =>
    oval(view, [x, seatAt(chair, dz - z) - h, dz - z], w, h, w);
  const pad = (w: number, h: number, back: number, front: number) =>
    hull(on(-0.185, back, w, h), on(0.185, back, w, h), on(-0.185, front, w, h), on(0.185, front, w, h));
  const arm = rotate(about([1, 0, 0], -7), [0, 0.165, -0.065]);
  return [
    ...drawBase(view, hub, post),
    {
      ...{ name: "chairArm", fill: "metal", shade: 0.6 },
      d: chain(
        ball(view, post, 0.03),
        ball(view, [0, top - 0.035, -z - 0.06], 0.022),
        ball(view, add([0, top, -z], arm), 0.022),
      ),
    },
    ...drawBackrest(view, [0, top, -z]),
    { name: "chairEdge", fill: "chair", shade: 0.9, d: pad(0.065, 0.036, 0.08, chair.front) },
    { name: "chairSeat", fill: "chair", d: pad(0.058, 0.012, 0.08, chair.front - 0.005) },
  ];
}
