// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../../geometry/camera.ts";
import { outlined } from "../shape/contour.ts";
import type { Shape } from "../shape/scene.ts";
import { drawChair } from "./chair.ts";
import { drawShadow } from "./ground.ts";
import type { Chair } from "./seat.ts";

/** The last room of each camera: a camera stands on one stage, and most of them stand still. */
const drawn = new WeakMap<Camera, readonly Shape[]>();

/** The chair and the shadows on the floor: they depend on the stage and the camera alone. */
export function drawRoom(
  view: Camera,
  { chair, stands }: { readonly chair: Chair; readonly stands?: number },
): readonly Shape[] {
  const known = drawn.get(view);
  if (known) return known;
  const shapes = [
    ...(stands ? [drawShadow(view, "bodyShadow", [0, 0, stands], 0.3, 0.32)] : []),
    drawShadow(view, "shadow", [0, 0, 0.23 - chair.backrest], 0.46, 0.46),
    ...outlined(view, "chairContour", drawChair(view, chair)),
  ];
  drawn.set(view, shapes);
  return shapes;
}
