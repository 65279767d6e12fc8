// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, nearness, project } from "../geometry/camera.ts";
import { chain, hull } from "../geometry/hull.ts";
import { ball, disc, ellipsoid } from "../geometry/oval.ts";
import { line } from "../geometry/path.ts";
import { add, mix, mixNumber, scale, sub, unit, type Vec } from "../geometry/vector.ts";
import type { Arm } from "../skeleton/limbs.ts";
import type { Shape } from "./scene.ts";

/** The sleeve's share of the upper arm. */
const cuff = 0.56;

/**
 * The upper arm: a sleeve that ends above the elbow, and skin; the nearer end is drawn over the other. `apart` (0 to 1) is
 * the strength of the edge: 0 if the arm is as near as the trunk, so that no line shows when one passes the other.
 */
export function drawUpperArm(
  view: Camera,
  name: string,
  arm: Arm,
  { sleeve: shade, skin: bare, apart }: { sleeve: number; skin: number; apart: number },
): Shape[] {
  const { collar, shoulder, elbow } = arm;
  const at = (t: number) => mix(shoulder, elbow, t);
  const along = unit(sub(elbow, shoulder));
  const ring = (t: number, r: number) => disc(view, at(t), along, r);
  const skin: Shape = {
    name: `${name}UpperSkin`,
    fill: "skin",
    shade: bare,
    d: chain(ring(cuff, 0.0415), ball(view, elbow, 0.0355)),
  };
  const yoke: Shape = {
    name: `${name}Yoke`,
    fill: "top",
    shade: 0.3,
    d: hull(ball(view, mix(collar, shoulder, 0.6), 0.046), ball(view, shoulder, 0.05)),
  };
  const sleeve: Shape = {
    name: `${name}Sleeve`,
    fill: "top",
    shade,
    edge: 0.35 * apart,
    d: chain(ball(view, at(0.04), 0.051), ball(view, at(0.35), 0.053), ring(cuff - 0.05, 0.051)),
  };
  const band: Shape = {
    name: `${name}Cuff`,
    fill: "trim",
    shade,
    d: hull(ring(cuff - 0.05, 0.0512), ring(cuff, 0.0512)),
  };
  return nearness(view, elbow) > nearness(view, shoulder)
    ? [yoke, sleeve, band, skin]
    : [skin, band, yoke, sleeve];
}

/** The forearm, and the elbow, where the skin continues from the upper arm without a line. */
export function drawForearm(
  view: Camera,
  name: string,
  { shoulder, elbow, wrist }: Arm,
  shade: number,
): Shape[] {
  const at = (t: number) => mix(elbow, wrist, t);
  const d = chain(
    ball(view, elbow, 0.0355),
    ball(view, at(0.25), 0.0385),
    ball(view, at(0.6), 0.032),
    ball(view, wrist, 0.0245),
  );
  const joint = chain(
    ball(view, mix(shoulder, elbow, 0.9), 0.036),
    ball(view, elbow, 0.0355),
    ball(view, at(0.14), 0.037),
  );
  return [
    { name: `${name}Forearm`, fill: "skin", shade, edge: 0.6, d },
    { name: `${name}Elbow`, fill: "skin", shade, d: joint },
  ];
}

/** A finger: its start along the hand, its offset across the hand, its end along the hand (metres). */
const fingers = [
  [0.086, 0.0315, 0.162],
  [0.09, 0.0105, 0.176],
  [0.088, -0.0105, 0.17],
  [0.082, -0.031, 0.15],
] as const;

/** The hand: palm, four slightly bent fingers, a thumb. */
export function drawHand(view: Camera, name: string, arm: Arm, shade: number): Shape[] {
  const { elbow, wrist, fingers: forward, palm, thumb } = arm;
  const at = (along: number, across: number, down = 0): Vec =>
    add(add(add(wrist, forward, along), thumb, across), palm, down);
  const knuckles = ellipsoid(view, at(0.08, 0), [
    scale(thumb, 0.042),
    scale(palm, 0.015),
    scale(forward, 0.016),
  ]);
  const finger = ([from, across, to]: (typeof fingers)[number]) =>
    chain(
      ball(view, at(from, across), 0.0115),
      ball(view, at(mixNumber(from, to, 0.55), across * 1.06, 0.004), 0.0105),
      ball(view, at(to, across * 1.06, 0.014), 0.0088),
    );
  const d =
    hull(ball(view, wrist, 0.0245), knuckles) +
    fingers.map(finger).join("") +
    chain(
      ball(view, at(0.022, 0.016), 0.017),
      ball(view, at(0.064, 0.05, 0.004), 0.0122),
      ball(view, at(0.094, 0.058, 0.01), 0.0098),
    );
  const gap = (across: number) =>
    line([at(0.1, across, -0.004), at(0.15, across * 1.06, 0.008)].map(a => project(view, a)));
  return [
    { name: `${name}Hand`, fill: "skin", shade, edge: 0.6, d },
    {
      name: `${name}Wrist`,
      fill: "skin",
      shade,
      d: chain(
        ball(view, mix(elbow, wrist, 0.85), 0.0265),
        ball(view, wrist, 0.0245),
        ball(view, at(0.03, 0), 0.0245),
      ),
    },
    { name: `${name}Fingers`, fill: "skinFar", line: 0.35, d: [0.021, 0, -0.021].map(gap).join("") },
  ];
}
