import type { Side, StretchId } from "../../routine/stretches.ts";
import type { Camera } from "../camera.ts";
import type { Leg } from "../limbs.ts";
import type { Shape } from "../scene.ts";
import { patch, type Ring, round } from "../tube.ts";
import { square, sub, unit } from "../vector.ts";
import { legRings } from "./leg.ts";

/** Where a stretch works: from ring to ring, around which angle, and how far to each side of it (degrees). */
type Place = readonly [from: number, to: number, angle: number, wide: number];

const low: Place = [0.6, 3.1, 180, 112];
const mid: Place = [2.7, 5.3, 180, 112];
const places: Readonly<Record<StretchId, Place>> = {
  standingBackArch: low,
  sitAndRotate: [2.3, 5.3, 180, 128],
  rotateLegs: [-0.3, 1.5, 62, 75],
  sitRotateSideBend: [1.6, 5.3, 180, 128],
  sitBackArch: mid,
};

/** The tint on the surface that works, stronger in its middle. */
function tint(view: Camera, tube: readonly Ring[], [from, to, angle, wide]: Place): Shape[] {
  return [1, 0.72].map((k, i) => {
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * k];
    return {
      name: `work${i}`,
      fill: "work",
      shade: i,
      opacity: 0.9,
      d: patch(view, tube, round(middle - half, middle + half, angle, wide * (i ? 0.9 : 1)), 12),
    };
  });
}

/** The tint on the back, or nothing where the stretch works elsewhere. */
export const tintBack = (view: Camera, trunk: readonly Ring[], stretch: StretchId): Shape[] =>
  stretch === "rotateLegs" ? [] : tint(view, trunk, places[stretch]);

/** The tint on the outer hip of a leg. It stays on the hip while the leg rolls under it. */
export function tintHip(view: Camera, leg: Leg, side: Side): Shape[] {
  const [from, to, angle, wide] = places.rotateLegs;
  const still = legRings({ ...leg, front: square([0, 1, 0], unit(sub(leg.ankle, leg.hip))) });
  return tint(view, still, [from, to, side === "right" ? angle : -angle, wide]);
}
