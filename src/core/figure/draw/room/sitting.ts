// Tested by test/unit/core/figure/contact.test.ts.
import type { Camera } from "../../geometry/camera.ts";
import { hull } from "../../geometry/hull.ts";
import { oval } from "../../geometry/oval.ts";
import { clamp, mix, type Vec } from "../../geometry/vector.ts";
import type { Skeleton } from "../../skeleton/skeleton.ts";
import type { Shape } from "../shape/scene.ts";
import { type Chair, seatAt } from "./seat.ts";

/** How high the hips of a person who sits are over the seat, in metres. */
const sits = 0.12;

/** The shadow of a person on the seat: under the buttocks, and under each thigh as far as the seat goes. */
export function drawSeatShadow(view: Camera, { pelvis, legs }: Skeleton, chair: Chair): Shape[] {
  const opacity = clamp((chair.seat + sits + 0.04 - pelvis.at[1]) / 0.04, 0, 1);
  if (!opacity) return [];
  const end = chair.front - chair.backrest;
  const on = ([x, , z]: Vec, w: number, l: number) => {
    const at = Math.min(z, end - l / 2);
    return oval(view, [x, seatAt(chair, at), at], w, 0, l);
  };
  const thighs = [legs.right, legs.left].map(({ hip, knee }) => on(mix(hip, knee, 0.6), 0.07, 0.06));
  const hips = on([pelvis.at[0], 0, pelvis.at[2] - 0.02], 0.19, 0.12);
  return [{ name: "seatShadow", fill: "chair", shade: 1, opacity, d: hull(hips, ...thighs) }];
}
