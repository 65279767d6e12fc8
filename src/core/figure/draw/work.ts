// Tested by test/unit/core/figure/work.test.ts.
import type { Side, StretchId } from "../../routine/stretches.ts";
import { type Camera, project } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ellipsoid } from "../geometry/oval.ts";
import { line } from "../geometry/path.ts";
import { facing, patch, type Region, type Ring, ringAt, surface } from "../geometry/tube.ts";
import { add, cross, dot, scale, square, sub, unit, type Vec } from "../geometry/vector.ts";
import type { Leg } from "../skeleton/limbs.ts";
import { legRings } from "./limbs/leg.ts";
import type { Shape } from "./shape/scene.ts";

/** The part of the trunk that a stretch works: its middle and its half length, as positions along the rings of the trunk. */
export const worked: Readonly<Partial<Record<StretchId, readonly [middle: number, reach: number]>>> = {
  standingBackArch: [1.6, 1.5],
  sitAndRotate: [3.6, 1.5],
  sitRotateSideBend: [3.2, 1.9],
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

/** The outer hip: its middle and half length along the rings of a leg, its angle there, in the axes of a leg that is not rolled. */
const [hipAt, hipReach, hipAngle] = [1.2, 1.5, 97];

/** The glow on the outer hip of a leg. It stays on the hip while the leg rolls under it. */
export function tintHip(view: Camera, leg: Leg, side: Side, extent: number): Shape[] {
  const thigh = unit(sub(leg.knee, leg.hip));
  const still = legRings({ ...leg, front: square([0, 1, 0], unit(sub(leg.ankle, leg.hip))) });
  const buttock = still.slice(0, 1).map(ring => ({
    ...ring,
    at: add(ring.at, thigh, -0.07),
    side: ring.side * 0.7,
    front: ring.front * 0.7,
    back: ring.back * 0.7,
  }));
  const tube = [...buttock, ...still];
  const spot = (at: number) => {
    const ring = ringAt(tube, at);
    return ring && project(view, surface(ring, side === "right" ? hipAngle : -hipAngle));
  };
  const [ring, middle, low, high] = [
    ringAt(tube, hipAt),
    ...[hipAt, hipAt - hipReach, hipAt + hipReach].map(spot),
  ] as const;
  if (!ring || !middle || !low || !high) return [];
  const front = facing(view, ring);
  const seen: Region = { from: 0, to: hipAt + hipReach, angles: () => [front - 90, front + 90] };
  const r = Math.hypot(high[0] - low[0], high[1] - low[1]) / 2;
  return [
    {
      ...{ name: "work", fill: "work", opacity: strength(extent), d: patch(view, tube, seen, 8) },
      glow: [middle[0], middle[1], r],
    },
  ];
}
