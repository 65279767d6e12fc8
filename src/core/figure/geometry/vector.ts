// Tested by test/unit/core/figure/skeleton/movement.test.ts.

/** A point or a direction in metres: x to the right of the picture, y up, z to where the figure faces. */
export type Vec = readonly [number, number, number];

/** A rotation as a unit quaternion. */
export type Turn = readonly [number, number, number, number];

/** An angle in degrees, the unit of the literature on joints. */
export type Degrees = number;

/** A position with its own axes. */
export interface Frame {
  readonly at: Vec;
  readonly turn: Turn;
}

export const radians = (angle: Degrees): number => (angle * Math.PI) / 180;
export const clamp = (value: number, low: number, high: number): number =>
  value < low ? low : value > high ? high : value;
export const mixNumber = (a: number, b: number, t: number): number => a + (b - a) * t;

/** `a + b * k` */
export const add = (a: Vec, b: Vec, k = 1): Vec => [a[0] + b[0] * k, a[1] + b[1] * k, a[2] + b[2] * k];
export const sub = (a: Vec, b: Vec): Vec => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const size = (a: Vec): number => Math.sqrt(dot(a, a));
export const distance = (a: Vec, b: Vec): number => size(sub(a, b));
export const mix = (a: Vec, b: Vec, t: number): Vec => [
  mixNumber(a[0], b[0], t),
  mixNumber(a[1], b[1], t),
  mixNumber(a[2], b[2], t),
];

export const cross = (a: Vec, b: Vec): Vec => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** The direction of `a`, of length 1; nought stays nought. */
export const unit = (a: Vec): Vec => scale(a, 1 / (size(a) || 1));

/** The direction of the part of `a` that is perpendicular to the unit vector `along`. */
export const square = (a: Vec, along: Vec): Vec => unit(add(a, along, -dot(a, along)));

/** `a` with right and left swapped. */
export const mirror = (a: Vec): Vec => [-a[0], a[1], a[2]];

export function rotate(turn: Turn, a: Vec): Vec {
  const [x, y, z, w] = turn;
  const u = 2 * (y * a[2] - z * a[1]);
  const v = 2 * (z * a[0] - x * a[2]);
  const t = 2 * (x * a[1] - y * a[0]);
  return [a[0] + w * u + y * t - z * v, a[1] + w * v + z * u - x * t, a[2] + w * t + x * v - y * u];
}

/** The direction `a` of the room in the axes that `turn` leads to. */
export const unrotate = ([x, y, z, w]: Turn, a: Vec): Vec => rotate([-x, -y, -z, w], a);

/** The position in the room of a point that is given in a frame. */
export const place = (frame: Frame, local: Vec): Vec => add(frame.at, rotate(frame.turn, local));

/** The rotation `inner`, followed by `outer`. */
export const compose = ([ax, ay, az, aw]: Turn, [bx, by, bz, bw]: Turn): Turn => [
  ax * bw + aw * bx + ay * bz - az * by,
  ay * bw + aw * by + az * bx - ax * bz,
  az * bw + aw * bz + ax * by - ay * bx,
  aw * bw - ax * bx - ay * by - az * bz,
];

/** A rotation about a unit axis, by the right-hand rule. */
export function about(axis: Vec, angle: Degrees): Turn {
  const half = radians(angle) / 2;
  const s = Math.sin(half);
  return [axis[0] * s, axis[1] * s, axis[2] * s, Math.cos(half)];
}

/** How a joint bends, in degrees: forward, to the right side, and twisted to the right. */
export type Bend = readonly [forward: Degrees, side: Degrees, twist: Degrees];

/** The rotation of a joint: the twist is about the bent axis. */
export const bend = ([forward, side, twist]: Bend): Turn =>
  compose(about([0, 0, 1], -side), compose(about([1, 0, 0], forward), about([0, 1, 0], twist)));
