import { type Camera, project } from "../camera.ts";
import { hull } from "../hull.ts";
import { ball, ellipsoid } from "../oval.ts";
import { line } from "../path.ts";
import type { Shape } from "../scene.ts";
import { clamp, dot, type Frame, place, rotate, scale, unit, type Vec } from "../vector.ts";

/** A spot of the face and the direction in which the face looks there. */
type Spot = readonly [at: Vec, look: Vec];

const brow: readonly Spot[] = [
  [
    [0.018, 0.081, 0.091],
    [0.1, 0, 1],
  ],
  [
    [0.032, 0.086, 0.088],
    [0.4, 0, 1],
  ],
  [
    [0.046, 0.081, 0.08],
    [0.8, 0, 1],
  ],
];
const mouth: readonly Spot[] = [-0.018, -0.009, 0, 0.009, 0.018].map(x => [
  [x, -0.0135 + 22 * x * x, 0.09 - 16 * x * x],
  [x * 40, 0, 1],
]);

/** Eyes, brows, cheeks, nose and mouth: each is seen as far as it looks at the camera. */
export function drawFace(view: Camera, head: Frame): Shape[] {
  const toward = (look: Vec) => dot(rotate(head.turn, unit(look)), view.toward);
  const seen = (look: Vec) => clamp((toward(look) - 0.12) * 5, 0, 1);
  const at = (a: Vec) => place(head, a);
  const flat = (a: Vec, look: Vec, w: number, h: number) => {
    const across = unit([look[2], 0, -look[0]]);
    return hull(ellipsoid(view, at(a), [rotate(head.turn, scale(across, w)), rotate(head.turn, [0, h, 0])]));
  };
  const stroke = (spots: readonly Spot[], k = 1) =>
    line(
      spots
        .filter(([, [x, y, z]]) => toward([x * k, y, z]) > 0.3)
        .map(([[x, y, z]]) => project(view, at([x * k, y, z]))),
    );
  const half = (k: number, name: string): Shape[] => {
    const eye: Vec = [0.36 * k, 0, 1];
    const cheek: Vec = [0.6 * k, 0, 1];
    return [
      {
        name: `${name}Eye`,
        fill: "face",
        opacity: seen(eye),
        d: flat([0.031 * k, 0.052, 0.086], eye, 0.0075, 0.0105),
      },
      { name: `${name}Brow`, fill: "hair", opacity: seen(eye), line: 0.75, d: stroke(brow, k) },
      {
        name: `${name}Cheek`,
        fill: "blush",
        opacity: 0.4 * seen(cheek),
        d: flat([0.044 * k, 0.016, 0.073], cheek, 0.015, 0.011),
      },
    ];
  };
  const nose = hull(
    ball(view, at([0, 0.052, 0.092]), 0.006),
    ellipsoid(view, at([0, 0.02, 0.1]), [
      rotate(head.turn, [0.0125, 0, 0]),
      rotate(head.turn, [0, 0.01, 0]),
      rotate(head.turn, [0, 0, 0.012]),
    ]),
  );
  return [
    { name: "nose", fill: "skin", shade: 0.28, d: nose },
    { name: "mouth", fill: "face", line: 0.8, opacity: 0.75 * seen([0, 0, 1]), d: stroke(mouth) },
    ...half(1, "right"),
    ...half(-1, "left"),
  ];
}
