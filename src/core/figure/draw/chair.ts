// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { chain, hull } from "../geometry/hull.ts";
import { ball, disc, ellipsoid } from "../geometry/oval.ts";
import { about, add, mix, radians, rotate, type Vec } from "../geometry/vector.ts";
import type { Shape } from "./scene.ts";

/** An office chair: the front of its backrest is `z` behind the hips, the top of its seat `seatTop` high (metres). */
export function drawChair(view: Camera, z: number, seatTop: number): Shape[] {
  const hub: Vec = [0, 0.075, -z + 0.23];
  const post: Vec = [0, seatTop - 0.055, -z + 0.23];
  const flatBall = (at: Vec, w: number, h: number) =>
    ellipsoid(view, at, [
      [w, 0, 0],
      [0, h, 0],
      [0, 0, w],
    ]);
  const corner = (x: number, dz: number) => flatBall([x, seatTop - 0.034, -z + dz], 0.06, 0.034);
  const cushion = (x: number, dz: number) => flatBall([x, seatTop - 0.012, -z + dz], 0.055, 0.012);
  const lean = about([1, 0, 0], -7);
  // The sides of the backrest curve a little forward.
  const plate = (x: number, y: number, r: number, behind: number, thick: number) =>
    ellipsoid(view, add([0, seatTop, -z - behind], rotate(lean, [x, y, Math.abs(x) * 0.1])), [
      [r, 0, 0],
      [0, r, 0],
      [0, 0, thick],
    ]);
  const backrest = (r: number, behind: number, thick: number) =>
    hull(
      plate(-0.15, 0.14, r, behind, thick),
      plate(0.15, 0.14, r, behind, thick),
      plate(-0.13, 0.37, r, behind, thick),
      plate(0.13, 0.37, r, behind, thick),
    );
  const seat = (part: typeof corner) =>
    hull(part(-0.175, 0.08), part(0.175, 0.08), part(-0.17, 0.41), part(0.17, 0.41));
  const legs = [0, 1, 2, 3, 4].map(i => {
    const a = radians(i * 72 + 36);
    return add(hub, [Math.sin(a) * 0.29, -0.012, Math.cos(a) * 0.29]);
  });
  return [
    {
      name: "chairBase",
      fill: "metal",
      d: legs.map(end => chain(ball(view, hub, 0.024), ball(view, end, 0.017))).join(""),
    },
    {
      name: "chairWheels",
      fill: "metal",
      shade: 1,
      d: legs.map(end => hull(ball(view, [end[0], 0.03, end[2]], 0.03))).join(""),
    },
    {
      name: "chairPost",
      fill: "metal",
      d:
        hull(disc(view, hub, [0, 1, 0], 0.03), disc(view, mix(hub, post, 0.5), [0, 1, 0], 0.03)) +
        hull(disc(view, hub, [0, 1, 0], 0.02), disc(view, post, [0, 1, 0], 0.02)),
    },
    {
      name: "chairArm",
      fill: "metal",
      shade: 0.6,
      d: chain(
        ball(view, post, 0.03),
        ball(view, [0, seatTop - 0.035, -z - 0.06], 0.022),
        ball(view, [0, seatTop + 0.165, -z - 0.085], 0.022),
      ),
    },
    { name: "chairShell", fill: "chair", shade: 1, d: backrest(0.063, 0.04, 0.026) },
    { name: "chairBack", fill: "chair", shade: 0.4, d: backrest(0.058, 0.022, 0.018) },
    { name: "chairEdge", fill: "chair", shade: 0.9, d: seat(corner) },
    { name: "chairSeat", fill: "chair", d: seat(cushion) },
  ];
}
