// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, project } from "../../geometry/camera.ts";
import { chain, hull } from "../../geometry/hull.ts";
import { ball, ellipsoid } from "../../geometry/oval.ts";
import { line } from "../../geometry/path.ts";
import { add, mix, scale, type Vec } from "../../geometry/vector.ts";
import { fingerJoints, palmPoint } from "../../skeleton/hand.ts";
import type { Arm } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";

/** The hand: the outline of palm, thumb and four fingers that bend over what they rest on, and the lines between these. */
export function drawHand(
  view: Camera,
  name: string,
  arm: Arm,
): { readonly outline: string; readonly lines: Shape } {
  const { wrist, fingers: forward, palm, thumb } = arm;
  const at = (along: number, across: number, down = 0): Vec => palmPoint(arm, along, across, down);
  const knuckles = ellipsoid(view, at(0.092, 0), [
    scale(thumb, 0.048),
    scale(palm, 0.0175),
    scale(forward, 0.019),
  ]);
  const joints = fingerJoints(arm);
  const fingers = joints.map(([base, middle, tip]) =>
    chain(ball(view, base, 0.0134), ball(view, middle, 0.0124), ball(view, tip, 0.0105)),
  );
  const thumbs = chain(
    ball(view, at(0.025, 0.02), 0.0195),
    ball(view, at(0.069, 0.055, 0.009), 0.0148),
    ball(view, at(0.105, 0.06, 0.02), 0.0115),
  );
  // A line between each two fingers, from their knuckles to the shorter one's tip.
  const gaps = joints.slice(1).map(([base, middle, tip], i) => {
    const [otherBase, otherMiddle, otherTip] = joints[i] ?? [base, middle, tip];
    const back = (a: Vec, b: Vec) => project(view, add(mix(a, b, 0.5), palm, -0.008));
    return line([
      back(base, otherBase),
      back(middle, otherMiddle),
      back(mix(middle, tip, 0.6), mix(otherMiddle, otherTip, 0.6)),
    ]);
  });
  return {
    outline: hull(ball(view, wrist, 0.0255), knuckles) + fingers.join("") + thumbs,
    lines: { name: `${name}Fingers`, fill: "skinFar", line: 0.5, d: gaps.join("") },
  };
}
