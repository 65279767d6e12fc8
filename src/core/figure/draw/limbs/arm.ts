// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, nearness } from "../../geometry/camera.ts";
import { chain, hull } from "../../geometry/hull.ts";
import { ball, disc } from "../../geometry/oval.ts";
import { mix, sub, unit } from "../../geometry/vector.ts";
import type { Arm } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";
import { drawHand } from "./hand.ts";

/** The sleeve's share of the upper arm. */
const cuff = 0.5;

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
    d: chain(ball(view, at(0.04), 0.051), ball(view, at(0.3), 0.053), ring(cuff - 0.05, 0.051)),
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

/** The forearm with its hand in one outline, and the elbow, where the skin continues from the upper arm without a line. */
export function drawForearm(view: Camera, name: string, arm: Arm, shade: number): Shape[] {
  const { shoulder, elbow, wrist } = arm;
  const hand = drawHand(view, name, arm);
  const at = (t: number) => mix(elbow, wrist, t);
  const forearm = chain(
    ball(view, elbow, 0.0355),
    ball(view, at(0.25), 0.0385),
    ball(view, at(0.6), 0.032),
    ball(view, wrist, 0.0255),
  );
  const joint = chain(
    ball(view, mix(shoulder, elbow, 0.9), 0.036),
    ball(view, elbow, 0.0355),
    ball(view, at(0.14), 0.037),
  );
  return [
    { name: `${name}Forearm`, fill: "skin", shade, edge: 0.6, d: forearm + hand.outline },
    { name: `${name}Elbow`, fill: "skin", shade, d: joint },
    hand.lines,
  ];
}
