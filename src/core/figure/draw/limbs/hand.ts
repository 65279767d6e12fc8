// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, project } from "../../geometry/camera.ts";
import { hull } from "../../geometry/hull.ts";
import { ball } from "../../geometry/oval.ts";
import { line } from "../../geometry/path.ts";
import { add, mix, type Vec } from "../../geometry/vector.ts";
import { fingerJoints, palmPoint } from "../../skeleton/hand.ts";
import type { Arm } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";

/**
 * The hand: the outline of the palm, a thumb along it and four fingers that bend over what they rest on, and the lines between
 * these. Palm and first joints are one outline, so no knuckle bulges.
 */
export function drawHand(
  view: Camera,
  name: string,
  arm: Arm,
): { readonly outline: string; readonly lines: Shape } {
  const { palm } = arm;
  const at = (along: number, across: number, down = 0): Vec => palmPoint(arm, along, across, down);
  const joints = fingerJoints(arm);
  const thumb = ball(view, at(0.07, 0.04, 0.014), 0.0148);
  const palmOvals = [
    ball(view, arm.wrist, 0.0255),
    ball(view, at(0.03, 0.012, 0.006), 0.021),
    thumb,
    ...joints.flatMap(([base, middle]) => [ball(view, base, 0.015), ball(view, middle, 0.0128)]),
  ];
  const tips = [
    hull(thumb, ball(view, at(0.11, 0.045, 0.027), 0.0115)),
    ...joints.map(([, middle, tip]) => hull(ball(view, middle, 0.0128), ball(view, tip, 0.0105))),
  ];
  // A line between each two fingers, from their knuckles to the shorter one's tip.
  const gaps = joints.slice(1).map(([base, middle, tip], i) => {
    const [otherBase, otherMiddle, otherTip] = joints[i] ?? [base, middle, tip];
    const above = (a: Vec, b: Vec) => project(view, add(mix(a, b, 0.5), palm, -0.008));
    return line([
      above(mix(base, middle, 0.25), mix(otherBase, otherMiddle, 0.25)),
      above(middle, otherMiddle),
      above(mix(middle, tip, 0.6), mix(otherMiddle, otherTip, 0.6)),
    ]);
  });
  return {
    outline: hull(...palmOvals) + tips.join(""),
    lines: { name: `${name}Fingers`, fill: "skinFar", line: 0.5, d: gaps.join("") },
  };
}
