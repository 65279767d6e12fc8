// Tested by test/unit/core/figure/figure.test.ts.
import type { Camera } from "../geometry/camera.ts";
import { drawChair } from "./chair.ts";
import { drawShadow } from "./ground.ts";
import type { Shape } from "./scene.ts";
import type { Stage } from "./stage.ts";

/** The chair and the shadows on the floor: they depend on the stage and the camera alone. */
export const drawRoom = (view: Camera, { backrest, seat, stands }: Stage): Shape[] => [
  ...(stands ? [drawShadow(view, "bodyShadow", [0, 0, stands], 0.3, 0.32)] : []),
  drawShadow(view, "shadow", [0, 0, 0.23 - backrest], 0.46, 0.46),
  ...drawChair(view, backrest, seat),
];
