// Tested by test/unit/core/figure/figure.test.ts.
import { type Camera, type Point, project } from "../../geometry/camera.ts";
import { closed } from "../../geometry/path.ts";
import { add, type Degrees, dot, radians, unit, type Vec } from "../../geometry/vector.ts";

/** The skull: its centre in the frame of the head, and its half axes (metres). */
export const skull = { at: [0, 0.083, 0.002], axes: [0.073, 0.088, 0.092] } as const satisfies Record<
  string,
  Vec
>;

/** The hairline on the right half of the skull, from the brow around the ear to the nape. */
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
  [-14, 95],
  [-34, 100],
  [-46, 124],
  [-50, 180],
];

const whole = [
  ...hairline,
  ...hairline
    .slice(1, -1)
    .reverse()
    .map(([up, around]) => [up, -around] as const),
];

const direction = (up: Degrees, around: Degrees): Vec => {
  const [a, b] = [radians(up), radians(around)];
  return [Math.cos(a) * Math.sin(b), Math.sin(a), Math.cos(a) * Math.cos(b)];
};

const directions = whole.map(([up, around]) => direction(up, around));

/** The visible outline of the skin inside the hairline, as an SVG path. Hidden points move to the edge of the head. */
export function faceOutline(view: Camera): string {
  const [x, y, z] = skull.axes;
  // In coordinates in which the skull is a ball, its edge is perpendicular to this direction.
  const edge = unit([view.toward[0] / x, view.toward[1] / y, view.toward[2] / z]);
  const below = add([0, -1, 0], edge, edge[1]);
  const points = directions.map((n): Point => {
    const depth = dot(n, edge);
    // A hidden point moves to the edge and down along it, because below the hair everything is skin.
    const seen = depth < 0 ? unit(add(add(n, edge, -depth), below, -2 * depth)) : n;
    return project(view, add(skull.at, [seen[0] * x, seen[1] * y, seen[2] * z]));
  });
  return closed([...points, ...points.slice(0, 1)]);
}
