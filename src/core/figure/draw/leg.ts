import type { Camera } from "../camera.ts";
import { ball, chain, disc, ellipsoid, hull } from "../hull.ts";
import type { Shape } from "../scene.ts";
import type { Leg } from "../skeleton.ts";
import { patch, type Ring, round } from "../tube.ts";
import { add, cross, mix, place, rotate, square, sub, unit, type Vec } from "../vector.ts";

/** How thick the trouser leg is (metres): share of the thigh or the shank, radius, and how far the calf sits back. */
const thigh = [
  [0, 0.09, 0],
  [0.35, 0.084, 0],
  [0.75, 0.066, 0],
] as const;
const shank = [
  [0, 0.058, 0],
  [0.28, 0.057, 0.012],
  [0.62, 0.048, 0.008],
  [0.9, 0.046, 0],
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

/** The trouser leg with its stripe and its knee, which tell how far the leg is rolled. `out` is 90 or -90. */
export function drawTrousers(view: Camera, name: string, leg: Leg, out: number, shade: number): Shape[] {
  const rings = legRings(leg);
  const along = unit(sub(leg.ankle, leg.knee));
  const ovals = rings.map((ring, i) =>
    i === rings.length - 1 ? disc(view, ring.at, along, ring.side) : ball(view, ring.at, ring.side),
  );
  return [
    {
      name: `${name}Ankle`,
      fill: "skin",
      shade,
      d: chain(ball(view, mix(leg.knee, leg.ankle, 0.85), 0.036), ball(view, leg.ankle, 0.034)),
    },
    { name: `${name}Trousers`, fill: "trousers", shade, d: chain(...ovals) },
    {
      name: `${name}Stripe`,
      fill: "stripe",
      shade,
      d: patch(view, rings, { from: 0, to: 6, angles: () => [out - 9, out + 9] }, 14),
    },
    {
      name: `${name}Knee`,
      fill: "stripe",
      shade,
      opacity: 0.35,
      d: patch(view, rings, round(2.45, 3.5, 0, 42), 10),
    },
  ];
}

/** The shoe on its sole. */
export function drawShoe(view: Camera, name: string, { foot }: Leg, shade: number): Shape[] {
  const at = (y: number, z: number) => place(foot, [0, y, z]);
  const oval = (y: number, z: number, w: number, h: number) =>
    ellipsoid(view, at(y, z), [
      rotate(foot.turn, [w, 0, 0]),
      rotate(foot.turn, [0, h, 0]),
      rotate(foot.turn, [0, 0, w]),
    ]);
  const ballOfFoot = oval(-0.054, 0.09, 0.044, 0.028);
  const instep = oval(-0.03, 0.035, 0.035, 0.035);
  return [
    {
      name: `${name}Sole`,
      fill: "sole",
      shade,
      d: hull(
        oval(-0.076, -0.045, 0.037, 0.009),
        oval(-0.076, 0.09, 0.047, 0.009),
        oval(-0.074, 0.142, 0.035, 0.009),
      ),
    },
    {
      name: `${name}Shoe`,
      fill: "shoe",
      shade,
      d:
        hull(
          oval(-0.005, -0.015, 0.041, 0.02),
          oval(-0.05, -0.047, 0.035, 0.026),
          instep,
          oval(-0.06, 0.03, 0.036, 0.014),
        ) +
        hull(instep, ballOfFoot) +
        hull(ballOfFoot, oval(-0.058, 0.14, 0.033, 0.02)),
    },
  ];
}
