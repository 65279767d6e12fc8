// Tested by test/unit/core/figure/figure.test.ts.
import type { Layer } from "../draw/shape/scene.ts";
import type { Camera } from "../geometry/camera.ts";
import { clamp } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { arcs } from "./arcs.ts";
import { drawArrows, drawHold } from "./arrow.ts";

/** How much of the arrow on the way out the body has covered when it stops. */
const covered = 0.45;

const fade = (t: number, over: number): number => ease(clamp(t / over, 0, 1));

/**
 * The arrows of a movement: on the way out those of each of its parts, numbered if there are several, whose tails follow the
 * body; those of the last part stay during the stop, with the sign to hold. On the way back dashed ones lead home. `still`
 * shows whole arrows, for reduced motion.
 */
export function arrowLayers(position: FigurePosition, view: Camera, still: boolean): Layer[] {
  const { stretch, movement, phase, part, progress: t } = position;
  const all = arcs(stretch, movement, view);
  const last = all.length - 1;
  const layer = (name: string, opacity: number, i: number, from: number, to: number): Layer[] => {
    const number = from < to && last ? i + 1 : undefined;
    return opacity > 0
      ? [{ name, opacity, shapes: drawArrows(view, { arcs: all[i] ?? [], from, to, number }) }]
      : [];
  };
  const tail = still ? 0 : covered;
  const out = (opacity: number, i: number, moved: number) => layer("arrowOut", opacity, i, tail * moved, 1);
  if (phase === "out") return out(fade(t, 0.08) * (part < last ? fade(1 - t, 0.12) : 1), part, ease(t));
  if (phase === "stop") {
    const sign = { name: "hold", opacity: fade(t, 0.12) * fade(1 - t, 0.12) };
    return [...out(1, last, 1), { ...sign, shapes: drawHold(view, all[last] ?? []) }];
  }
  if (phase !== "back") return [];
  return [
    ...out(part === last ? 1 - fade(t, 0.12) : 0, last, 1),
    ...layer("arrowBack", fade(t, 0.12) * fade(1 - t, 0.2), part, 1 - tail * ease(t), 0),
  ];
}
