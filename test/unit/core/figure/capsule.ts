import {
  add,
  clamp,
  distance,
  dot,
  mix,
  place,
  sub,
  type Vec,
} from "../../../../src/core/figure/geometry/vector.ts";
import type { Skeleton } from "../../../../src/core/figure/skeleton/skeleton.ts";

/** A part of the body as a capsule: a line with a radius (metres), in a group of parts that are joined to each other. */
export interface Capsule {
  readonly name: string;
  readonly from: Vec;
  readonly to: Vec;
  readonly radius: number;
}

/** The distance of two lines: the nearest points by alternating projection, which ends after a few rounds. */
function lineDistance(a: Capsule, b: Capsule): number {
  const nearest = ({ from, to }: Capsule, point: Vec): Vec => {
    const along = sub(to, from);
    return add(from, along, clamp(dot(sub(point, from), along) / (dot(along, along) || 1), 0, 1));
  };
  let point = mix(a.from, a.to, 0.5);
  for (let i = 0; i < 12; i++) point = nearest(a, nearest(b, point));
  return distance(point, nearest(b, point));
}

/** The gap between two parts; below zero: how deep one is in the other. */
export const gap = (a: Capsule, b: Capsule): number => lineDistance(a, b) - a.radius - b.radius;

/** The flesh of the limbs and the head, without the hands: these touch what they rest on. */
export function capsules({ arms, legs, head }: Skeleton): Record<string, Capsule> {
  const all: Record<string, Capsule> = {};
  const part = (name: string, from: Vec, to: Vec, radius: number) => {
    all[name] = { name, from, to, radius };
  };
  for (const side of ["right", "left"] as const) {
    const [arm, leg] = [arms[side], legs[side]];
    part(`${side} upper arm`, arm.shoulder, arm.elbow, 0.04);
    part(`${side} forearm`, mix(arm.elbow, arm.wrist, 0.1), arm.wrist, 0.027);
    part(`${side} thigh`, mix(leg.hip, leg.knee, 0.25), leg.knee, 0.055);
    part(`${side} shank`, leg.knee, leg.ankle, 0.045);
  }
  part("head", place(head, [0, 0.03, 0.02]), place(head, [0, 0.11, 0]), 0.075);
  return all;
}
