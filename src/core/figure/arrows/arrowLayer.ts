// Tested by test/unit/core/figure/figure.test.ts.
import type { Layer } from "../draw/scene.ts";
import type { Camera } from "../geometry/camera.ts";
import { clamp } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { arcs } from "./arcs.ts";
import { drawArrow } from "./arrow.ts";

/** The opacity of the arrow: it fades in at the start of a movement, and out before its end. */
const opacityAt = (t: number): number => ease(clamp(t / 0.08, 0, 1)) * ease(clamp((1 - t) / 0.3, 0, 1));

/**
 * The arrow of the current part of a movement: its tail follows the body, and it fades before the end of the part. `still` shows the whole arrow, for reduced motion.
 */
export function arrowLayer(position: FigurePosition, view: Camera, still: boolean): Layer {
  const none: Layer = { name: "arrow", opacity: 1, shapes: [] };
  const { stretch, movement, phase, part, progress: t } = position;
  if (phase !== "out" && phase !== "back") return none;
  const arc = arcs(stretch, movement)[part];
  if (!arc) return none;
  const tail = still ? 0 : 0.7 * ease(t);
  const opacity = still ? ease(clamp((0.7 - t) / 0.1, 0, 1)) : opacityAt(t);
  if (opacity === 0) return none;
  const [from, to] = phase === "out" ? [tail, 1] : [1 - tail, 0];
  return { name: "arrow", opacity, shapes: drawArrow(view, arc, from, to) };
}
