// Tested by test/unit/core/figure/figure.test.ts.
import type { Side } from "../../routine/stretches.ts";
import { type Camera, project } from "../geometry/camera.ts";
import { facing, patch, type Region, type Ring, ringAt, surface } from "../geometry/tube.ts";
import { add, type Degrees, square, sub, unit } from "../geometry/vector.ts";
import type { Leg } from "../skeleton/limbs.ts";
import { legRings } from "./limbs/leg.ts";
import type { Shape } from "./shape/scene.ts";

/**
 * A working area: its centre and its half length (rings), its angle around the tube, and its distance from
 * the centre of the tube (1: on the surface).
 */
type Place = readonly [middle: number, reach: number, angle: Degrees, lift: number];

const hip: Place = [1.7, 1.7, 62, 1];

/** The glow of the working area, on the visible half of the body: it shines through from the far side. */
function tint(view: Camera, tube: readonly Ring[], [at, reach, angle, lift]: Place): Shape[] {
  const ring = ringAt(tube, at);
  const [low, high] = [ringAt(tube, at - reach), ringAt(tube, at + reach)];
  if (!ring || !low || !high) return [];
  const front = facing(view, ring);
  const seen: Region = { from: at - reach, to: at + reach, angles: () => [front - 90, front + 90] };
  const spot = (one: Ring) => project(view, surface(one, angle, lift));
  const [[x, y], [x1, y1], [x2, y2]] = [spot(ring), spot(low), spot(high)];
  const glow = [x, y, Math.hypot(x2 - x1, y2 - y1) / 2] as const;
  return [{ name: "work", fill: "work", d: patch(view, tube, seen, 8), glow }];
}

/** The glow on the outer hip of a leg. It stays on the hip while the leg rolls under it. */
export function tintHip(view: Camera, leg: Leg, side: Side): Shape[] {
  const [at, reach, angle, lift] = hip;
  const thigh = unit(sub(leg.knee, leg.hip));
  const still = legRings({ ...leg, front: square([0, 1, 0], unit(sub(leg.ankle, leg.hip))) });
  const buttock = still.slice(0, 1).map(ring => ({
    ...ring,
    at: add(ring.at, thigh, -0.07),
    side: ring.side * 0.7,
    front: ring.front * 0.7,
    back: ring.back * 0.7,
  }));
  return tint(view, [...buttock, ...still], [at, reach, side === "right" ? angle : -angle, lift]);
}
