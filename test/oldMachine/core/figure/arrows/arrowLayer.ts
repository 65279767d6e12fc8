import type { Layer } from "../draw/scene.ts";
import type { Camera } from "../geometry/camera.ts";
import { clamp } from "../geometry/vector.ts";
import { ease } from "../skeleton/movement.ts";
import type { FigurePosition } from "../skeleton/skeletonAt.ts";
import { arcs } from "./arcs.ts";
import { drawArrow } from "./arrow.ts";

/** Softly in at the start of a movement, and out before its end. */
const seen = (t: number): number => ease(clamp(t / 0.08, 0, 1)) * ease(clamp((1 - t) / 0.3, 0, 1));

/**
 * The arrow of the movement that is under way: its tail follows the body, it fades toward the stop. A movement of
 * several parts shows the arrow of the part it is in. `still`: the whole arrow, for pictures that do not move.
 */
export function arrowLayer(moment: FigurePosition, view: Camera, still: boolean): Layer {
  const none: Layer = { name: "arrow", opacity: 1, shapes: [] };
  const { stretch, movement, phase, progress } = moment;
  if (phase !== "out" && phase !== "back") return none;
  const all = arcs(stretch, movement);
  const parts = phase === "out" ? all : [...all].reverse();
  const part = Math.min(parts.length - 1, Math.floor(progress * parts.length));
  const arc = parts[part];
  if (!arc) return none;
  const t = progress * parts.length - part;
  const tail = still ? 0 : 0.7 * ease(t);
  const opacity = still ? ease(clamp((0.7 - t) / 0.1, 0, 1)) : seen(t);
  if (opacity === 0) return none;
  const [from, to] = phase === "out" ? [tail, 1] : [1 - tail, 0];
  return { name: "arrow", opacity, shapes: drawArrow(view, arc, from, to) };
}
