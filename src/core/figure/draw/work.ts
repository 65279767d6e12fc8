// Tested by test/unit/core/figure/work.test.ts.
import type { Side, StretchId } from "../../routine/stretches.ts";
import { type Camera, project } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ellipsoid } from "../geometry/oval.ts";
import { line } from "../geometry/path.ts";
import { type Ring, ringAt, surface } from "../geometry/tube.ts";
import { add, cross, dot, mix, scale, type Vec } from "../geometry/vector.ts";
import type { Leg } from "../skeleton/limbs.ts";
import type { Shape } from "./shape/scene.ts";

/** The part of the trunk that a stretch works: its middle and its half length, as positions along the rings of the trunk. */
export const worked: Readonly<Partial<Record<StretchId, readonly [middle: number, reach: number]>>> = {
  standingBackArch: [1.6, 1.5],
  sitAndRotate: [3.7, 1.3],
  sitRotateSideBend: [3.6, 1.4],
  sitBackArch: [4, 1.6],
};

/** How strong the glow is at an `extent` of the movement, 0 to 1. */
const strength = (extent: number): number => 0.75 + 0.25 * extent;

/**
 * Where a stretch works in the picture: the middle, which is the back as far as the camera sees the body from the side and the
 * axis of the trunk as far as it sees the front, half the length (centimetres), and how much of the front it sees, 0 to 1.
 */
export function workedSpot(view: Camera, rings: readonly Ring[], stretch: StretchId) {
  const [middle, reach] = worked[stretch] ?? [0, 0];
  const [ring, low, high] = [middle, middle - reach, middle + reach].map(at => ringAt(rings, at));
  if (!reach || !ring || !low || !high) return undefined;
  const front = Math.max(0, dot(ring.z, view.toward));
  const [x, y] = project(view, surface(ring, 180, 0.95 - 0.6 * front ** 2));
  const [[x1, y1], [x2, y2]] = [project(view, low.at), project(view, high.at)];
  return { x, y, reach: Math.hypot(x2 - x1, y2 - y1) / 2, front };
}

/** The places of the vertebrae that a stretch works, near the back of the trunk, with the axes of the trunk there. */
export function vertebrae(rings: readonly Ring[], stretch: StretchId): readonly { at: Vec; ring: Ring }[] {
  const [middle, reach] = worked[stretch] ?? [0, 0];
  if (!reach) return [];
  return [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5].flatMap(k => {
    const ring = ringAt(rings, middle + k * reach);
    return ring ? [{ at: surface(ring, 180, 0.8), ring }] : [];
  });
}

/** The camera sees this much of the front before it sees too little of the back to light it. */
const mostFront = 0.6;

/**
 * The light of a back that the camera sees from the side: a glow on the top, which it never leaves, and the worked vertebrae,
 * seen through the top. `outline`: the top's path.
 */
export function tintBack(
  view: Camera,
  rings: readonly Ring[],
  stretch: StretchId,
  { extent, outline }: { readonly extent: number; readonly outline: string },
): Shape[] {
  const spot = workedSpot(view, rings, stretch);
  if (!spot || spot.front > mostFront) return [];
  const bones = vertebrae(rings, stretch);
  const wings = bones.map(({ at, ring: { x, z } }) =>
    hull(ellipsoid(view, at, [scale(x, 0.03), scale(cross(z, x), 0.011), scale(z, 0.014)])),
  );
  const lit = { fill: "work", opacity: 0.5 + 0.5 * extent } as const;
  return [
    {
      ...{ name: "work", fill: "work", opacity: strength(extent), d: outline },
      glow: [spot.x, spot.y, 15],
    },
    { ...lit, name: "spineCord", line: 1.4, d: line(bones.map(({ at }) => project(view, at))) },
    { ...lit, name: "spineWork", d: wings.join("") },
  ];
}

/** The outer hip: its share of the way from hip to knee, how far it is to the side (metres), and the radius of its light (cm). */
const [hipAt, hipOut, hipRadius] = [0.14, 0.06, 14];

/** The glow on the outer hip of a leg. It stays there while the leg rolls under it. `outline`: the thigh's path. */
export function tintHip(
  view: Camera,
  { hip, knee }: Leg,
  side: Side,
  { extent, outline }: { readonly extent: number; readonly outline: string },
): Shape[] {
  const out: Vec = [side === "right" ? hipOut : -hipOut, 0, 0];
  const [x, y] = project(view, add(mix(hip, knee, hipAt), out));
  return [{ name: "work", fill: "work", opacity: strength(extent), d: outline, glow: [x, y, hipRadius] }];
}
