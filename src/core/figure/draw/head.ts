import { type Camera, type Point, project } from "../camera.ts";
import { ball, ellipsoid, hull } from "../hull.ts";
import { closed, line } from "../path.ts";
import type { Shape } from "../scene.ts";
import {
  add,
  clamp,
  type Degrees,
  dot,
  type Frame,
  place,
  radians,
  rotate,
  scale,
  unit,
  type Vec,
} from "../vector.ts";

const skull = { at: [0, 0.083, 0.002] satisfies Vec, axes: [0.073, 0.088, 0.092] satisfies Vec };
const hair = { at: [0, 0.096, -0.009] satisfies Vec, axes: [0.08, 0.089, 0.099] satisfies Vec };

/** The hairline on the right half of the skull, from the brow to the nape: degrees up, and around from the front. */
const hairline: readonly (readonly [up: Degrees, around: Degrees])[] = [
  [36, 0],
  [37, 16],
  [36, 30],
  [31, 42],
  [21, 52],
  [6, 58],
  [-9, 63],
  [-11, 73],
  [0, 82],
  [2, 92],
  [-12, 101],
  [-30, 108],
  [-41, 130],
  [-46, 180],
];

const direction = (up: Degrees, around: Degrees): Vec => {
  const [a, b] = [radians(up), radians(around)];
  return [Math.cos(a) * Math.sin(b), Math.sin(a), Math.cos(a) * Math.cos(b)];
};

/** The skin that the hair leaves free: what lies behind the edge of the head is drawn on the edge. */
function face(view: Camera, head: Frame): string {
  const axes = skull.axes.map((length, i) =>
    rotate(head.turn, [i === 0 ? length : 0, i === 1 ? length : 0, i === 2 ? length : 0]),
  );
  // In the space in which the skull is a ball, its edge is square to this direction.
  const [a, b, c] = axes.map((axis, i) => dot(axis, view.toward) / (skull.axes[i] ?? 1) ** 2);
  const edge = unit([a ?? 0, b ?? 0, c ?? 1]);
  const all = [
    ...hairline,
    ...hairline
      .slice(1, -1)
      .reverse()
      .map(([up, around]) => [up, -around] as const),
  ];
  const points = all.map(([up, around]): Point => {
    const n = direction(up, around);
    const behind = dot(n, edge);
    const seen = behind < 0 ? unit(add(n, edge, -behind)) : n;
    const local: Vec = [seen[0] * skull.axes[0], seen[1] * skull.axes[1], seen[2] * skull.axes[2]];
    return project(view, place(head, add(skull.at, local)));
  });
  return closed([...points, ...points.slice(0, 1)]);
}

/** The head: hair, skin, and a face that shows where it looks. */
export function drawHead(view: Camera, head: Frame): Shape[] {
  const at = (a: Vec) => place(head, a);
  const oval = (a: Vec, x: number, y: number, z: number) =>
    ellipsoid(view, at(a), [
      rotate(head.turn, [x, 0, 0]),
      rotate(head.turn, [0, y, 0]),
      rotate(head.turn, [0, 0, z]),
    ]);
  /** How much of a spot of the surface that looks along `n` is seen, 0 to 1. */
  const seen = (n: Vec) => clamp(dot(rotate(head.turn, unit(n)), view.toward) * 4, 0, 1);
  const flat = (a: Vec, n: Vec, w: number, h: number) => {
    const normal = unit(n);
    const across = unit([normal[2], 0, -normal[0]]);
    return hull(ellipsoid(view, at(a), [rotate(head.turn, scale(across, w)), rotate(head.turn, [0, h, 0])]));
  };
  const pair = (k: number, side: string): Shape[] => {
    const look: Vec = [0.36 * k, 0, 1];
    return [
      {
        name: `${side}Eye`,
        fill: "face",
        opacity: seen(look),
        d: flat([0.031 * k, 0.052, 0.086], look, 0.0075, 0.0105),
      },
      {
        name: `${side}Brow`,
        fill: "hair",
        opacity: seen(look),
        line: 0.75,
        d: line(
          [
            [0.019 * k, 0.081, 0.091],
            [0.033 * k, 0.085, 0.088],
            [0.046 * k, 0.08, 0.08],
          ].map(a => project(view, at([a[0] ?? 0, a[1] ?? 0, a[2] ?? 0]))),
        ),
      },
      {
        name: `${side}Cheek`,
        fill: "blush",
        opacity: 0.4 * seen([0.6 * k, 0, 1]),
        d: flat([0.044 * k, 0.016, 0.073], [0.55 * k, 0, 1], 0.015, 0.011),
      },
    ];
  };
  const ear = (k: number, side: string): Shape[] => {
    const d = hull(
      oval([0.073 * k, 0.048, -0.008], 0.01, 0.022, 0.016),
      oval([0.071 * k, 0.026, -0.003], 0.008, 0.014, 0.01),
    );
    return [{ name: `${side}Ear`, fill: "skin", shade: 0.5, d }];
  };
  const nearEar = dot(rotate(head.turn, [1, 0, 0]), view.toward) > 0 ? 1 : -1;
  const name = (k: number) => (k > 0 ? "right" : "left");
  return [
    ...ear(-nearEar, name(-nearEar)),
    {
      name: "hair",
      fill: "hair",
      d: hull(oval(hair.at, ...hair.axes), oval([0, 0.146, 0.032], 0.05, 0.037, 0.053)),
    },
    {
      name: "jaw",
      fill: "skin",
      d: hull(
        oval([0, 0.04, 0.018], 0.066, 0.06, 0.07),
        oval([0, -0.012, 0.036], 0.047, 0.032, 0.045),
        oval([0, -0.03, 0.062], 0.022, 0.02, 0.022),
      ),
    },
    { name: "face", fill: "skin", d: face(view, head) },
    {
      name: "nose",
      fill: "skin",
      shade: 0.28,
      d: hull(ball(view, at([0, 0.052, 0.092]), 0.006), oval([0, 0.02, 0.1], 0.0125, 0.01, 0.012)),
    },
    {
      name: "mouth",
      fill: "face",
      line: 0.8,
      opacity: 0.75 * seen([0, 0, 1]),
      d: line(
        [
          [-0.019, -0.006],
          [-0.01, -0.012],
          [0, -0.0135],
          [0.01, -0.012],
          [0.019, -0.006],
        ].map(([x, y]) => project(view, at([x ?? 0, y ?? 0, 0.089 - 12 * (x ?? 0) ** 2]))),
      ),
    },
    ...pair(1, "right"),
    ...pair(-1, "left"),
    ...ear(nearEar, name(nearEar)),
  ];
}
