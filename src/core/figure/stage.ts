import type { StretchId } from "../routine/stretches.ts";
import { type Camera, camera } from "./camera.ts";

/** How a stretch is shown: the camera, the part of the picture in sight (centimetres), and where the chair stands. */
export interface Stage {
  readonly view: Camera;
  /** Left, top, width, height. */
  readonly box: readonly [number, number, number, number];
  /** How far the front of the backrest is behind the hips, in metres. */
  readonly backrest: number;
}

const side = camera(-68, 7);
const front = camera(0, 20);

/** The stages of the stretches. */
export const stages: Readonly<Record<StretchId, Stage>> = {
  standingBackArch: { view: side, box: [-70, -190, 190, 210], backrest: 0.17 },
  sitAndRotate: { view: front, box: [-75, -150, 150, 190], backrest: 0.22 },
  rotateLegs: { view: camera(0, 32), box: [-75, -130, 150, 200], backrest: 0.3 },
  sitRotateSideBend: { view: front, box: [-75, -150, 150, 190], backrest: 0.22 },
  sitBackArch: { view: camera(-62, 10), box: [-70, -150, 170, 180], backrest: 0.145 },
};
