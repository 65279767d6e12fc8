// Tested by test/unit/core/figure/figure.test.ts.
import type { Layer } from "../draw/shape/scene.ts";
import type { Camera } from "../geometry/camera.ts";
import { clamp } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { arcs } from "./arcs.ts";
import { drawArrow, drawDone } from "./arrow.ts";

/** How much of the arrow on the way out the body has covered when it stops. */
const covered = 0.45;

/** The opacity of the number of a part that is done. */
const pale = 0.5;

const fade = (t: number, over: number): number => ease(clamp(t / over, 0, 1));

/**
 * The arrows of a movement: on the way out one for each of its parts, numbered if there are several, whose tail follows the body;
 * the number of the part before stays, pale; the last arrow stays during the stop. On the way back a dashed one leads home. `still` shows whole arrows, for reduced motion.
 */
export function arrowLayers(position: FigurePosition, view: Camera, still: boolean): Layer[] {
  const { stretch, movement, phase, part, progress: t } = position;
  const all = arcs(stretch, movement);
  const last = all.length - 1;
  const layer = (name: string, opacity: number, i: number, from: number, to: number): Layer[] => {
    const arc = all[i];
    const number = from < to && last ? i + 1 : undefined;
    return arc && opacity > 0 ? [{ name, opacity, shapes: drawArrow(view, { arc, from, to, number }) }] : [];
  };
  const tail = still ? 0 : covered;
  const out = (opacity: number, i: number, moved: number) => layer("arrowOut", opacity, i, tail * moved, 1);
  const done = (opacity: number): Layer[] => {
    const next = all[last];
    return next && last && opacity > 0
      ? [{ name: "arrowDone", opacity: pale * opacity, shapes: drawDone(view, next, last) }]
      : [];
  };
  if (phase === "out") {
    const shown = fade(t, 0.08) * (part < last ? fade(1 - t, 0.12) : 1);
    return [...(part === last ? done(shown) : []), ...out(shown, part, ease(t))];
  }
  if (phase === "stop") return [...done(1), ...out(1, last, 1)];
  if (phase !== "back") return [];
  const leaving = part === last ? 1 - fade(t, 0.12) : 0;
  return [
    ...done(leaving),
    ...out(leaving, last, 1),
    ...layer("arrowBack", fade(t, 0.12) * fade(1 - t, 0.2), part, 1 - tail * ease(t), 0),
  ];
}
