// Tested by test/unit/core/figure/contour.test.ts.
import type { Camera } from "../../geometry/camera.ts";
import type { Shape } from "./scene.ts";

/** How far the contour reaches out from the silhouette, in centimetres. */
const width = 0.55;

const isSolid = ({ line, glow, opacity }: Shape) => !line && !glow && opacity === undefined;

/** The shapes on a contour: one dark line around their common silhouette, which sets them off from what is behind. */
export const outlined = (view: Camera, name: string, shapes: readonly Shape[]): readonly Shape[] => [
  {
    ...{ name, fill: "contour", line: 2 * width * view.size },
    d: shapes
      .filter(isSolid)
      .map(({ d }) => d)
      .join(""),
  },
  ...shapes,
];
