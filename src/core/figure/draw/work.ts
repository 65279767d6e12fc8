import type { Side, StretchId } from "../../routine/stretches.ts";
import type { Camera } from "../camera.ts";
import type { Shape } from "../scene.ts";
import type { Skeleton } from "../skeleton.ts";
import { patch, type Ring, round } from "../tube.ts";
import { legRings } from "./leg.ts";

/** Where on the back a stretch works, in rings of the trunk. */
const backs: Readonly<Record<StretchId, readonly [number, number] | undefined>> = {
  standingBackArch: [0.5, 3.1],
  sitAndRotate: [2.6, 5.2],
  rotateLegs: undefined,
  sitRotateSideBend: [2.2, 5.2],
  sitBackArch: [2.9, 5.4],
};

/** The tint on the surface that works: three patches over each other, so that its edge is soft. */
export function drawWork(
  view: Camera,
  skeleton: Skeleton,
  trunk: readonly Ring[],
  stretch: StretchId,
  leg: Side = "right",
): Shape[] {
  const back = backs[stretch];
  const tube = back ? trunk : legRings(skeleton.legs[leg]);
  const [from, to] = back ?? [-0.4, 1.7];
  const angle = back ? 180 : leg === "right" ? 60 : -60;
  return [1, 0.76, 0.5].map((k, i) => {
    const [middle, half] = [(from + to) / 2, ((to - from) / 2) * k];
    return {
      name: `work${i}`,
      fill: "work",
      opacity: 0.42,
      d: patch(view, tube, round(middle - half, middle + half, angle, (back ? 115 : 80) * k)),
    };
  });
}
