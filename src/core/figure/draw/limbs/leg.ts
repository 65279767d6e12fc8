// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, nearness } from "../../geometry/camera.ts";
import { chain, hull } from "../../geometry/hull.ts";
import { ball, disc, ellipsoid, type Oval } from "../../geometry/oval.ts";
import { patch, type Ring } from "../../geometry/tube.ts";
import { add, clamp, cross, dot, mix, scale, square, sub, unit, type Vec } from "../../geometry/vector.ts";
import type { Leg } from "../../skeleton/limbs.ts";
import type { Shape } from "../shape/scene.ts";

/** A place of the leg: the share of the thigh or the shank, the radius there, and the offset to the back (metres). */
type Place = readonly [along: number, radius: number, back: number];

/** The thigh, from the hip to above the knee. */
const thigh: readonly Place[] = [
  [0, 0.084, 0.014],
  [0.32, 0.083, 0.002],
  [0.76, 0.071, -0.004],
];
/** The shank in its trouser leg, from the knee to the hem. */
const shank: readonly Place[] = [
  [0, 0.06, -0.004],
  [0.3, 0.058, 0.01],
  [0.62, 0.053, 0.007],
  [0.86, 0.05, 0.002],
];

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
const extraShade = (from: Vec, to: Vec) => 0.7 * unit(sub(to, from))[1] ** 2;

/** The leg in its trousers; crease, stripe and knee show how far it is rolled. `out`: 1 for the right leg, -1 for the left. */
export function drawLeg(view: Camera, name: string, leg: Leg, out: number, dark: number): Shape[] {
  const rings = legRings(leg);
  const { hip, knee, ankle } = leg;
  const [upper, lower] = [unit(sub(knee, hip)), unit(sub(ankle, knee))];
  const balls = rings.map(({ at, side }): Oval => ball(view, at, side));
  const shadeOf = (from: Vec, to: Vec) => clamp(dark - 0.2 + extraShade(from, to), 0, 1);
  const [thighShape, shankShape]: readonly Shape[] = [
    {
      ...{ name: `${name}Thigh`, fill: "trousers", shade: shadeOf(hip, knee) },
      d: chain(...balls.slice(0, 4)),
    },
    {
      ...{ name: `${name}Shank`, fill: "trousers", shade: shadeOf(knee, ankle) },
      d: chain(...balls.slice(3, 6), disc(view, mix(knee, ankle, 0.88), lower, 0.05)),
    },
  ];
  const sock: Shape = {
    ...{ name: `${name}Sock`, fill: "sole", shade: dark },
    d: chain(disc(view, mix(knee, ankle, 0.84), lower, 0.039), ball(view, ankle, 0.04)),
  };
  /** How far the kneecap faces the camera: it fades as it turns away. */
  const cap = dot(leg.front, view.toward);
  const marks: Shape[] = [
    {
      ...{ name: `${name}Knee`, fill: "stripe", shade: 0.5, opacity: 0.2 * clamp(0.5 + 3 * cap, 0, 1) },
      d: hull(
        ellipsoid(view, add(add(knee, leg.front, 0.047), lower, 0.012), [
          scale(cross(leg.front, lower), 0.034),
          scale(lower, 0.042),
          scale(leg.front, 0.014),
        ]),
      ),
    },
    {
      ...{ name: `${name}Crease`, fill: "trousers", shade: 1, opacity: 0.8 },
      d: patch(view, rings, { from: 0.5, to: 6, angles: () => [-4, 4] }),
    },
  ];
  // The stripe is hidden, on the edge too, if the outer side of the leg faces well away from the camera.
  const away = dot(cross(leg.front, upper), view.toward) * out < -0.6;
  // On a raised thigh it lies a little toward the front, where it stays in sight while the leg rolls.
  const seam = out * (32 + 48 * upper[1] ** 4);
  const stripe: Shape = {
    ...{ name: `${name}Stripe`, fill: "stripe", shade: dark },
    d: patch(view, rings, { from: 0, to: 6, angles: () => [seam - 8, seam + 8] }, 14),
  };
  const bones =
    nearness(view, knee) > nearness(view, hip) ? [thighShape, shankShape] : [shankShape, thighShape];
  return [sock, ...bones, ...marks, ...(away ? [] : [stripe])].flatMap(shape => shape ?? []);
}
