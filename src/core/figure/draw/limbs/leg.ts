// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../../geometry/camera.ts";
import { chain } from "../../geometry/hull.ts";
import { ball, disc, type Oval } from "../../geometry/oval.ts";
import { patch, type Ring, round } from "../../geometry/tube.ts";
import { add, clamp, cross, dot, mix, square, sub, unit, type Vec } from "../../geometry/vector.ts";
import type { Leg } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";

/** The trouser leg: the share of the thigh or the shank, the radius there, and the offset to the back (metres). */
const thigh = [
  [0, 0.084, 0.016],
  [0.32, 0.083, 0.002],
  [0.75, 0.067, -0.006],
] as const;
const shank = [
  [0, 0.059, 0],
  [0.28, 0.057, 0.007],
  [0.62, 0.049, 0.005],
  [0.9, 0.047, 0],
] as const;

/** The leg as rings: hip (0), knee (3), hem (6). */
export function legRings({ hip, knee, ankle, front }: Leg): Ring[] {
  const along = { upper: unit(sub(knee, hip)), lower: unit(sub(ankle, knee)) };
  const middle = unit(add(along.upper, along.lower));
  const ring = (at: Vec, axis: Vec, r: number, back: number): Ring => {
    const z = square(front, axis);
    return { at: add(at, z, -back), x: cross(z, axis), z, side: r, front: r, back: r };
  };
  return [
    ...thigh.map(([t, r, b]) => ring(mix(hip, knee, t), along.upper, r, b)),
    ...shank.map(([t, r, b]) => ring(mix(knee, ankle, t), t ? along.lower : middle, r, b)),
  ];
}

/** The extra shade of a bone: upright, it gets less light from above than level. */
const extraShade = (from: Vec, to: Vec) => 0.4 * unit(sub(to, from))[1] ** 2;

/** The trouser leg; its crease, stripe or kneecap show how far it is rolled. `out`: 1 for the right leg, -1 for the left. */
export function drawTrousers(
  view: Camera,
  name: string,
  leg: Leg,
  out: number,
  dark: number,
  knees: boolean,
): Shape[] {
  const rings = legRings(leg);
  const along = unit(sub(leg.ankle, leg.knee));
  const ovals = rings.map(
    (ring, i): Oval => (i < 6 ? ball(view, ring.at, ring.side) : disc(view, ring.at, along, ring.side)),
  );
  const shade = {
    upper: clamp(dark - 0.2 + extraShade(leg.hip, leg.knee), 0, 1),
    lower: clamp(dark - 0.2 + extraShade(leg.knee, leg.ankle), 0, 1),
  };
  const seam = (part: string, angle: number, half: number, fill: Shape["fill"], far: number): Shape => ({
    name: `${name}${part}`,
    fill,
    shade: far,
    d: patch(view, rings, { from: 0, to: 6, angles: () => [angle - half, angle + half] }),
  });
  const kneecap: Shape = {
    name: `${name}Knee`,
    fill: "stripe",
    shade: 1,
    opacity: 0.85,
    d: patch(view, rings, round(2.55, 3.5, 0, 46), 9),
  };
  const thighShape: Shape = {
    name: `${name}Thigh`,
    fill: "trousers",
    shade: shade.upper,
    d: chain(...ovals.slice(0, 4)),
  };
  const shankShape: Shape = {
    name: `${name}Shank`,
    fill: "trousers",
    shade: shade.lower,
    d: chain(...ovals.slice(3)),
  };
  // The stripe is hidden, on the edge too, if the outer side of the leg faces well away from the camera.
  const away = dot(cross(leg.front, along), view.toward) * out < -0.4;
  const ankle = chain(ball(view, mix(leg.knee, leg.ankle, 0.85), 0.035), ball(view, leg.ankle, 0.033));
  return [
    { name: `${name}Ankle`, fill: "skin", shade: dark, d: ankle },
    shankShape,
    thighShape,
    ...(away ? [] : [seam("Stripe", out * 72, 9, "stripe", dark)]),
    ...(knees || away ? [] : [seam("Crease", 0, 1.6, "trousers", 1)]),
    ...(knees ? [kneecap] : []),
  ];
}
