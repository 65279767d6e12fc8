import type { Camera } from "../camera.ts";
import { ball, chain, disc, ellipsoid, hull } from "../hull.ts";
import { closed } from "../path.ts";
import type { Shape } from "../scene.ts";
import type { Skeleton } from "../skeleton.ts";
import { patch, type Ring, sides } from "../tube.ts";
import { type Frame, place, rotate, scale, type Vec } from "../vector.ts";

/** A slice of the trunk: on which frame, where on it, and its reach to the side, the front and the back (metres). */
type Slice = readonly [frame: number, at: Vec, side: number, front: number, back: number];

/** From the hem to the neck. Frame -1 is the pelvis, 0 to 4 are the pieces of the spine from below, 5 is the chest. */
const slices: readonly Slice[] = [
  [-1, [0, -0.01, 0], 0.166, 0.112, 0.126],
  [-1, [0, 0.08, -0.02], 0.158, 0.122, 0.1],
  [1, [0, 0, 0], 0.143, 0.122, 0.058],
  [2, [0, 0, 0], 0.145, 0.132, 0.058],
  [3, [0, 0, 0], 0.16, 0.16, 0.064],
  [4, [0, 0, 0], 0.168, 0.15, 0.068],
  [4, [0, 0.055, 0], 0.138, 0.105, 0.064],
  [5, [0, 0.012, 0], 0.066, 0.07, 0.05],
];

/** The trunk as rings, from the hem (0) over the waist (2) and the chest (4) to the neck (7). */
export const trunkRings = ({ pelvis, spine, chest }: Skeleton): Ring[] =>
  slices.map(([index, at, side, front, back]) => {
    const frame: Frame = index < 0 ? pelvis : index > 4 ? chest : (spine[index] ?? chest);
    return {
      at: place(frame, at),
      x: rotate(frame.turn, [1, 0, 0]),
      z: rotate(frame.turn, [0, 0, 1]),
      side,
      front,
      back,
    };
  });

/** The hips in their trousers. */
export function drawHips(view: Camera, { pelvis }: Skeleton): Shape {
  const axis = (a: Vec) => rotate(pelvis.turn, a);
  const at = (a: Vec) => place(pelvis, a);
  const d = hull(
    ellipsoid(view, at([0, 0.03, -0.008]), [axis([0.158, 0, 0]), axis([0, 0.09, 0]), axis([0, 0, 0.112])]),
    ellipsoid(view, at([0, -0.02, -0.03]), [axis([0.155, 0, 0]), axis([0, 0.072, 0]), axis([0, 0, 0.1])]),
  );
  return { name: "hips", d, fill: "trousers", shade: 0.35 };
}

/** The trunk in its top, with the seams that show how it turns. */
export function drawTrunk(view: Camera, rings: readonly Ring[]): Shape[] {
  const [left, right] = sides(view, rings);
  const hem = rings[0];
  const front: Vec = hem ? hem.z : [0, 0, 1];
  const bulge = hem ? disc(view, hem.at, [0, 1, 0], 0.1) : undefined;
  void front;
  void bulge;
  const panel = (name: string, middle: number): Shape => ({
    name,
    fill: "trim",
    opacity: 0.55,
    d: patch(view, rings, { from: 0, to: 5, angles: t => [middle - 12 - 6 * t, middle + 12 + 6 * t] }),
  });
  return [
    { name: "top", d: closed(left, [...right].reverse()), fill: "top", shade: 0.3 },
    ...(hem
      ? [
          {
            name: "hem",
            fill: "top" as const,
            shade: 0.3,
            d: hull(
              ellipsoid(view, hem.at, [scale(hem.x, hem.side), scale(hem.z, (hem.front + hem.back) / 2)]),
            ),
          },
        ]
      : []),
    panel("panelRight", 90),
    panel("panelLeft", -90),
    { name: "zip", fill: "trim", d: patch(view, rings, { from: 0, to: 6.6, angles: () => [-2.5, 2.5] }) },
  ];
}

/** The collar and the neck; the head is drawn over it. */
export function drawNeck(view: Camera, { chest, head }: Skeleton): Shape[] {
  const oval = (y: number, z: number, w: number, d: number) =>
    ellipsoid(view, place(chest, [0, y, z]), [
      rotate(chest.turn, [w, 0, 0]),
      rotate(chest.turn, [0, -d * 0.4, d]),
    ]);
  return [
    { name: "collar", d: hull(oval(0.006, 0.018, 0.07, 0.07)), fill: "trim" },
    {
      name: "neck",
      fill: "skin",
      shade: 0.75,
      d: chain(
        oval(0.006, 0.02, 0.056, 0.056),
        ball(view, place(head, [0, -0.01, -0.008]), 0.05),
        ball(view, place(head, [0, 0.03, -0.006]), 0.052),
      ),
    },
  ];
}
