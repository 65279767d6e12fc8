import type { Camera } from "../camera.ts";
import { ball, chain, disc, ellipsoid, hull } from "../hull.ts";
import type { Shape } from "../scene.ts";
import type { Arm } from "../skeleton.ts";
import { add, mix, scale, sub, unit, type Vec } from "../vector.ts";

/** The upper arm: a sleeve that ends above the elbow, and skin. */
export function drawUpperArm(view: Camera, name: string, { shoulder, elbow }: Arm, shade: number): Shape[] {
  const at = (t: number) => mix(shoulder, elbow, t);
  const along = unit(sub(elbow, shoulder));
  return [
    {
      name: `${name}UpperSkin`,
      fill: "skin",
      shade,
      d: chain(ball(view, at(0.5), 0.043), ball(view, elbow, 0.036)),
    },
    {
      name: `${name}Sleeve`,
      fill: "top",
      shade,
      d: chain(ball(view, at(0.02), 0.059), ball(view, at(0.35), 0.054), disc(view, at(0.7), along, 0.051)),
    },
    {
      name: `${name}Cuff`,
      fill: "trim",
      shade,
      d: hull(disc(view, at(0.66), along, 0.0515), disc(view, at(0.71), along, 0.0515)),
    },
  ];
}

/** The forearm. */
export function drawForearm(view: Camera, name: string, { elbow, wrist }: Arm, shade: number): Shape[] {
  const at = (t: number) => mix(elbow, wrist, t);
  const d = chain(
    ball(view, elbow, 0.036),
    ball(view, at(0.28), 0.0385),
    ball(view, at(0.65), 0.031),
    ball(view, wrist, 0.0245),
  );
  return [{ name: `${name}Forearm`, fill: "skin", shade, d }];
}

/** A finger: where it starts along the hand, how far across, where it ends (metres). */
const fingers = [
  [0.084, 0.029, 0.158],
  [0.088, 0.01, 0.172],
  [0.086, -0.009, 0.166],
  [0.08, -0.027, 0.148],
] as const;

/** The hand: palm, four fingers, a thumb. */
export function drawHand(view: Camera, name: string, arm: Arm, shade: number): Shape[] {
  const { wrist, fingers: forward, palm, thumb } = arm;
  const at = (along: number, across: number, down = 0): Vec =>
    add(add(add(wrist, forward, along), thumb, across), palm, down);
  const knuckles = ellipsoid(view, at(0.078, 0), [
    scale(thumb, 0.039),
    scale(palm, 0.014),
    scale(forward, 0.016),
  ]);
  let d = hull(ball(view, wrist, 0.0245), knuckles);
  for (const [from, across, to] of fingers) {
    d += chain(
      ball(view, at(from, across), 0.0105),
      ball(view, at(mixAlong(from, to), across * 1.06, 0.004), 0.0098),
      ball(view, at(to, across * 1.06, 0.016), 0.0082),
    );
  }
  d += chain(
    ball(view, at(0.022, 0.016), 0.016),
    ball(view, at(0.062, 0.046, 0.004), 0.0115),
    ball(view, at(0.09, 0.052, 0.01), 0.009),
  );
  return [{ name: `${name}Hand`, fill: "skin", shade, d }];
}

const mixAlong = (from: number, to: number) => from + (to - from) * 0.55;
