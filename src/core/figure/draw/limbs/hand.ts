// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, project } from "../../geometry/camera.ts";
import { chain, hull } from "../../geometry/hull.ts";
import { ball, ellipsoid } from "../../geometry/oval.ts";
import { line } from "../../geometry/path.ts";
import { add, mix, scale, type Vec } from "../../geometry/vector.ts";
import { fingerJoints, palmPoint } from "../../skeleton/hand.ts";
import type { Arm } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";

/** The hand: palm, four fingers that bend over what they rest on, and a thumb. */
export function drawHand(view: Camera, name: string, arm: Arm, shade: number): Shape[] {
  const { elbow, wrist, fingers: forward, palm, thumb } = arm;
  const at = (along: number, across: number, down = 0): Vec => palmPoint(arm, along, across, down);
  const knuckles = ellipsoid(view, at(0.082, 0), [
    scale(thumb, 0.043),
    scale(palm, 0.016),
    scale(forward, 0.017),
  ]);
  const joints = fingerJoints(arm);
  const fingers = joints.map(([base, middle, tip]) =>
    chain(ball(view, base, 0.0122), ball(view, middle, 0.0112), ball(view, tip, 0.0095)),
  );
  const thumbs = chain(
    ball(view, at(0.022, 0.018), 0.018),
    ball(view, at(0.062, 0.049, 0.008), 0.0135),
    ball(view, at(0.094, 0.054, 0.018), 0.0105),
  );
  // A line between each two fingers, from their knuckles to the shorter one's tip.
  const gaps = joints.slice(1).map(([base, middle, tip], i) => {
    const [otherBase, otherMiddle, otherTip] = joints[i] ?? [base, middle, tip];
    const back = (a: Vec, b: Vec) => project(view, add(mix(a, b, 0.5), palm, -0.008));
    return line([back(base, otherBase), back(middle, otherMiddle), back(tip, otherTip)]);
  });
  return [
    {
      ...{ name: `${name}Hand`, fill: "skin", shade, edge: 0.6 },
      d: hull(ball(view, wrist, 0.0245), knuckles) + fingers.join("") + thumbs,
    },
    {
      ...{ name: `${name}Wrist`, fill: "skin", shade },
      d: chain(
        ball(view, mix(elbow, wrist, 0.85), 0.0265),
        ball(view, wrist, 0.0245),
        ball(view, at(0.03, 0), 0.0245),
      ),
    },
    { name: `${name}Fingers`, fill: "skinFar", line: 0.4, d: gaps.join("") },
  ];
}

/** A forearm and its hand in one outline: no line crosses the wrist, however it bends. */
export function joinHand(
  [forearm, ...elbow]: readonly Shape[],
  [hand, , ...lines]: readonly Shape[],
): Shape[] {
  return forearm && hand ? [{ ...forearm, d: forearm.d + hand.d }, ...elbow, ...lines] : [];
}
