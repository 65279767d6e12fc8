// Tested by test/unit/core/figure/figure.test.ts.
import type { Layer } from "../draw/shape/scene.ts";
import type { Camera } from "../geometry/camera.ts";
import { clamp } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { arcs } from "./arcs.ts";
import { drawArrow } from "./arrow.ts";

/** The opacity of the arrow: it fades in at the start of a movement, and out before its end. */
const opacityAt = (t: number): number => ease(clamp(t / 0.08, 0, 1)) * ease(clamp((1 - t) / 0.3, 0, 1));

/** The opacity of an arrow whose turn has not come yet, or is over: both parts are seen at once, in their order. */
const waiting = 0.3;

/**
 * The arrows of a movement, one for each of its parts, numbered if there are several. The tail of the current one follows the
 * body, and it fades before the end of its part. `still` shows the whole arrow, for reduced motion.
 */
export function arrowLayers(position: FigurePosition, view: Camera, still: boolean): Layer[] {
  const { stretch, movement, phase, part, progress: t } = position;
  if (phase !== "out" && phase !== "back") return [];
  const all = arcs(stretch, movement);
  return all.flatMap((arc, i): Layer[] => {
    const isNow = i === part;
    const tail = isNow && !still ? 0.7 * ease(t) : 0;
    const own = still ? ease(clamp((0.7 - t) / 0.1, 0, 1)) : opacityAt(t);
    const opacity = isNow ? own : phase === "out" && i > part ? waiting * own : 0;
    if (opacity === 0) return [];
    const [from, to] = phase === "out" ? [tail, 1] : [1 - tail, 0];
    const number = all.length > 1 ? i + 1 : undefined;
    return [{ name: `arrow${i}`, opacity, shapes: drawArrow(view, arc, from, to, number) }];
  });
}
