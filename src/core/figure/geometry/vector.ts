// Tested by test/unit/core/figure/skeleton/movement.test.ts.
// Each function by its name: a bundle takes a whole namespace along.
import * as quat from "gl-matrix/esm/quat.js";
import * as vec3 from "gl-matrix/esm/vec3.js";

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

type Out = [number, number, number];
const nothing = (): Out => [0, 0, 0];

export const radians = (angle: Degrees): number => (angle * Math.PI) / 180;
export const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
export const mixNumber = (a: number, b: number, t: number): number => a + (b - a) * t;

/** `a + b * k` */
export function add(a: Vec, b: Vec, k = 1): Vec {
  const out = nothing();
  vec3.scaleAndAdd(out, a, b, k);
  return out;
}
export const sub = (a: Vec, b: Vec): Vec => add(a, b, -1);
export const scale = (a: Vec, k: number): Vec => [a[0] * k, a[1] * k, a[2] * k];
export const dot = (a: Vec, b: Vec): number => vec3.dot(a, b);
export const distance = (a: Vec, b: Vec): number => vec3.distance(a, b);
export const mix = (a: Vec, b: Vec, t: number): Vec => add(a, sub(b, a), t);

export function cross(a: Vec, b: Vec): Vec {
  const out = nothing();
  vec3.cross(out, a, b);
  return out;
}

/** The direction of `a`, of length 1. */
export function unit(a: Vec): Vec {
  const out = nothing();
  vec3.normalize(out, a);
  return out;
}

/** The direction of the part of `a` that is perpendicular to the unit vector `along`. */
export const square = (a: Vec, along: Vec): Vec => unit(add(a, along, -dot(a, along)));

/** `a` with right and left swapped. */
export const mirror = (a: Vec): Vec => [-a[0], a[1], a[2]];

export function rotate(turn: Turn, a: Vec): Vec {
  const out = nothing();
  vec3.transformQuat(out, a, turn);
  return out;
}

/** The position in the room of a point that is given in a frame. */
export const place = (frame: Frame, local: Vec): Vec => add(frame.at, rotate(frame.turn, local));

/** The rotation `inner`, followed by `outer`. */
export function compose(outer: Turn, inner: Turn): Turn {
  const out: [number, number, number, number] = [0, 0, 0, 1];
  quat.multiply(out, outer, inner);
  return out;
}

/** A rotation about a unit axis, by the right-hand rule. */
export function about(axis: Vec, angle: Degrees): Turn {
  const out: [number, number, number, number] = [0, 0, 0, 1];
  quat.setAxisAngle(out, axis, radians(angle));
  return out;
}

/** How a joint bends, in degrees: forward, to the right side, and twisted to the right. */
export type Bend = readonly [forward: Degrees, side: Degrees, twist: Degrees];

/** The rotation of a joint: the twist is about the bent axis. */
export const bend = ([forward, side, twist]: Bend): Turn =>
  compose(about([0, 0, 1], -side), compose(about([1, 0, 0], forward), about([0, 1, 0], twist)));
