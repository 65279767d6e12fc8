import type { Camera } from "../camera.ts";
import { chain, hull } from "../hull.ts";
import { ball, disc, ellipsoid } from "../oval.ts";
import type { Shape } from "../scene.ts";
import { about, add, mix, radians, rotate, type Vec } from "../vector.ts";

/** An office chair. `z` is where the front of its backrest is, in metres behind the hips. */
export function drawChair(view: Camera, z: number): Shape[] {
  const seatTop = 0.455;
  const hub: Vec = [0, 0.075, -z + 0.23];
  const post: Vec = [0, 0.4, -z + 0.23];
  const flatBall = (at: Vec, w: number, h: number) =>
    ellipsoid(view, at, [
      [w, 0, 0],
      [0, h, 0],
      [0, 0, w],
    ]);
  const corner = (x: number, dz: number) => flatBall([x, seatTop - 0.032, -z + dz], 0.06, 0.032);
  const lean = about([1, 0, 0], -7);
  const plate = (x: number, y: number, w: number, h: number) =>
    ellipsoid(view, add([0, seatTop, -z - 0.035], rotate(lean, [x, y, -Math.abs(x) * -0.1])), [
      [w, 0, 0],
      [0, h, 0],
      [0, 0, 0.028],
    ]);
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
        ball(view, [0, 0.42, -z - 0.06], 0.022),
        ball(view, [0, 0.62, -z - 0.085], 0.022),
      ),
    },
    {
      name: "chairBack",
      fill: "chair",
      shade: 0.5,
      d: hull(
        plate(-0.15, 0.14, 0.06, 0.06),
        plate(0.15, 0.14, 0.06, 0.06),
        plate(-0.13, 0.37, 0.065, 0.065),
        plate(0.13, 0.37, 0.065, 0.065),
      ),
    },
    {
      name: "chairSeat",
      fill: "chair",
      d: hull(corner(-0.175, 0.08), corner(0.175, 0.08), corner(-0.17, 0.41), corner(0.17, 0.41)),
    },
  ];
}
