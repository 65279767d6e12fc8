// Tested by test/unit/core/figure/figure.test.ts.
import { cross, type Degrees, dot, type Frame, radians, scale, sub, unrotate, type Vec } from "./vector.ts";

/** A point of the picture in centimetres: x to the right, y down. */
export type Point = readonly [x: number, y: number];

/** An orthographic camera: three directions in the axes of the points that it projects. */
export interface Camera {
  readonly right: Vec;
  readonly up: Vec;
  /** From the figure to the camera. */
  readonly toward: Vec;
  /** Where the origin of the points lies in the picture, and how much larger they are drawn. */
  readonly origin: Point;
  readonly size: number;
}

/** A camera that stands `yaw` to the right of the figure's front and looks down by `pitch`. */
export function camera(yaw: Degrees, pitch: Degrees): Camera {
  const [a, b] = [radians(yaw), radians(pitch)];
  const toward: Vec = [Math.sin(a) * Math.cos(b), Math.sin(b), Math.cos(a) * Math.cos(b)];
  const right: Vec = [Math.cos(a), 0, -Math.sin(a)];
  return { right, up: cross(toward, right), toward, origin: [0, 0], size: 1 };
}

/** The same camera for points that are given in a frame: nothing has to be placed in the room first. */
export const within = (view: Camera, { at, turn }: Frame, size = 1): Camera => ({
  right: scale(unrotate(turn, view.right), size),
  up: scale(unrotate(turn, view.up), size),
  toward: unrotate(turn, view.toward),
  origin: project(view, at),
  size: view.size * size,
});

/** Projects a point (metres) into the picture (centimetres). */
export const project = (view: Camera, a: Vec): Point => [
  view.origin[0] + dot(a, view.right) * 100,
  view.origin[1] - dot(a, view.up) * 100,
];

/** The distance of a point toward the camera, in metres: larger is nearer. */
export const nearness = (view: Camera, a: Vec): number => dot(a, view.toward);

/** The slope of the line from `a` to `b` toward the camera: depth per length in the picture. */
export function steepness(view: Camera, a: Vec, b: Vec): number {
  const along = sub(b, a);
  return dot(along, view.toward) / Math.hypot(dot(along, view.right), dot(along, view.up));
}
