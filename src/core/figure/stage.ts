import type { StretchId } from "../routine/stretches.ts";
import { type Camera, camera } from "./camera.ts";

/** How a stretch is shown. */
export interface Stage {
  readonly view: Camera;
  /** The part of the picture in sight: left, top, width, height (centimetres). */
  readonly box: readonly [number, number, number, number];
  /** How far the front of the backrest is behind the hips, in metres. */
  readonly backrest: number;
  /** The hands rest on the side of the body that looks at the camera, so nothing of the body hides them. */
  readonly handsInFront?: boolean;
}

const front = camera(0, 25);

/** The stages of the stretches. */
export const stages: Readonly<Record<StretchId, Stage>> = {
  standingBackArch: { view: camera(-68, 7), box: [-62, -192, 172, 206], backrest: 0.17 },
  sitAndRotate: { view: front, box: [-82, -148, 164, 182], backrest: 0.22, handsInFront: true },
  rotateLegs: { view: camera(0, 32), box: [-80, -124, 160, 176], backrest: 0.3 },
  sitRotateSideBend: { view: front, box: [-82, -148, 164, 182], backrest: 0.22, handsInFront: true },
  sitBackArch: { view: camera(-68, 9), box: [-70, -150, 165, 172], backrest: 0.145 },
};
