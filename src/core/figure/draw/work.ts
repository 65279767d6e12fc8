// Tested by test/unit/core/figure/work.test.ts.
import type { Side, StretchId } from "../../routine/stretches.ts";
import { type Camera, project } from "../geometry/camera.ts";
import { taper } from "../geometry/taper.ts";
import { facing, patch, type Region, type Ring, ringAt, surface } from "../geometry/tube.ts";
import { add, dot, square, sub, unit } from "../geometry/vector.ts";
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

/** The angles of the back on the trunk: the glow never comes further to the front. */
export const backAngles = [112, 248] as const;

/** How strong the glow is at an `extent` of the movement, 0 to 1. */
const strength = (extent: number): number => 0.6 + 0.4 * extent;

/**
 * Where a stretch works in the picture: the middle, which is the back as far as the camera sees the body from the side and the
 * axis of the trunk as far as it sees the front, half the length (centimetres), and how much of the front it sees, 0 to 1.
 */
export function workedSpot(view: Camera, rings: readonly Ring[], stretch: StretchId) {
  const [middle, reach] = worked[stretch] ?? [0, 0];
  const [ring, low, high] = [middle, middle - reach, middle + reach].map(at => ringAt(rings, at));
  if (!reach || !ring || !low || !high) return undefined;
  const front = Math.max(0, dot(ring.z, view.toward));
  const [x, y] = project(view, surface(ring, 180, 0.9 - 0.8 * front));
  const [[x1, y1], [x2, y2]] = [project(view, low.at), project(view, high.at)];
  return { x, y, reach: Math.hypot(x2 - x1, y2 - y1) / 2, front };
}

/** A light behind the trunk: from the front too, it shows at which height the back works. */
export function drawHalo(view: Camera, rings: readonly Ring[], stretch: StretchId, extent: number): Shape[] {
  const spot = workedSpot(view, rings, stretch);
  if (!spot) return [];
  const { x, y, front } = spot;
  const r = 19 + 17 * front;
  return [
    {
      ...{ name: "workHalo", fill: "work", opacity: strength(extent), glow: [x, y, r] },
      d: taper([x, y], r, [x, y], 0),
    },
  ];
}

/** The glow on the skin of the back: what the camera sees of it. */
export function tintBack(view: Camera, rings: readonly Ring[], stretch: StretchId, extent: number): Shape[] {
  const spot = workedSpot(view, rings, stretch);
  const [middle, reach] = worked[stretch] ?? [0, 0];
  if (!spot) return [];
  const region: Region = { from: middle - 2 * reach, to: middle + 2 * reach, angles: () => backAngles };
  return [
    {
      ...{ name: "work", fill: "work", opacity: strength(extent), d: patch(view, rings, region, 8) },
      glow: [spot.x, spot.y, 13],
    },
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
