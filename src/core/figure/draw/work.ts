import type { Side, StretchId } from "../../routine/stretches.ts";
import { type Camera, project } from "../camera.ts";
import type { Leg } from "../limbs.ts";
import type { Shape } from "../scene.ts";
import { facing, patch, type Ring, ringAt, surface } from "../tube.ts";
import { add, clamp, type Degrees, square, sub, unit } from "../vector.ts";
import { legRings } from "./leg.ts";

/** Where a stretch works: its middle and its reach (rings), and the angle around the tube (degrees). */
type Place = readonly [middle: number, reach: number, angle: Degrees];

const mid: Place = [3.1, 1.9, 180];
const places: Readonly<Record<StretchId, Place>> = {
  standingBackArch: [1.9, 1.9, 180],
  sitAndRotate: mid,
  rotateLegs: [1.7, 1.7, 62],
  sitRotateSideBend: [3, 2.2, 180],
  sitBackArch: mid,
};

/** How far behind the edge of the body a place may be and still glow over it, fully or at all (degrees). */
const [full, none] = [60, 135] as const;

/** The glow on the surface that works. A place that is turned away glows over the edge, to both sides if need be. */
function tint(view: Camera, tube: readonly Ring[], [at, reach, angle]: Place): Shape[] {
  const ring = ringAt(tube, at);
  const [low, high] = [ringAt(tube, at - reach), ringAt(tube, at + reach)];
  if (!ring || !low || !high) return [];
  const front = facing(view, ring);
  const d = patch(
    view,
    tube,
    { from: at - reach, to: at + reach, angles: () => [front - 90, front + 90] },
    8,
  );
  return [-360, 0, 360].flatMap((lap, i): Shape[] => {
    const seen = clamp(angle + lap, front - 90, front + 90);
    const opacity = clamp((none - Math.abs(angle + lap - seen)) / (none - full), 0, 1);
    if (!opacity) return [];
    const spot = (one: Ring) => project(view, surface(one, seen));
    const [[x, y], [x1, y1], [x2, y2]] = [spot(ring), spot(low), spot(high)];
    const glow = [x, y, Math.hypot(x2 - x1, y2 - y1) / 2] as const;
    return [{ name: `work${i}`, fill: "work", opacity, d, glow }];
  });
}

/** The glow on the back, or nothing where the stretch works elsewhere. */
export const tintBack = (view: Camera, trunk: readonly Ring[], stretch: StretchId): Shape[] =>
  stretch === "rotateLegs" ? [] : tint(view, trunk, places[stretch]);

/** The glow on the outer hip of a leg. It stays on the hip while the leg rolls under it. */
export function tintHip(view: Camera, leg: Leg, side: Side): Shape[] {
  const [at, reach, angle] = places.rotateLegs;
  const thigh = unit(sub(leg.knee, leg.hip));
  const still = legRings({ ...leg, front: square([0, 1, 0], unit(sub(leg.ankle, leg.hip))) });
  const buttock = still.slice(0, 1).map(ring => ({
    ...ring,
    at: add(ring.at, thigh, -0.07),
    side: ring.side * 0.7,
    front: ring.front * 0.7,
    back: ring.back * 0.7,
  }));
  return tint(view, [...buttock, ...still], [at, reach, side === "right" ? angle : -angle]);
}
