// Tested by test/unit/core/figure/figure.test.ts.
import { putArc } from "./arc.ts";
import type { Point } from "./camera.ts";
import type { Oval } from "./oval.ts";
import { put, putPoint, take } from "./pen.ts";
import { taper } from "./taper.ts";

const steps = 12;
const step = (2 * Math.PI) / steps;
const cosines = Array.from({ length: steps }, (_, i) => Math.cos(i * step));
const sines = Array.from({ length: steps }, (_, i) => Math.sin(i * step));

/** The point of an oval that reaches furthest in a direction. */
function touch({ at, extent }: Oval, angle: number): Point {
  const x = Math.cos(angle);
  const y = Math.sin(angle);
  const u = extent[0] * x + extent[1] * y;
  const v = extent[1] * x + extent[2] * y;
  const m = Math.sqrt(x * u + y * v);
  return [at[0] + u / m, at[1] + v / m];
}

/** The oval that reaches furthest in one of the twelve directions, by its index: a number that needs no memory. */
function outermost(ovals: readonly Oval[], direction: number): number {
  const x = cosines[direction] ?? 1;
  const y = sines[direction] ?? 0;
  let best = 0;
  let most = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < ovals.length; i++) {
    const { at, extent } = ovals[i] as Oval;
    const reach =
      at[0] * x + at[1] * y + Math.sqrt(extent[0] * x * x + 2 * extent[1] * x * y + extent[2] * y * y);
    if (reach > most) {
      best = i;
      most = reach;
    }
  }
  return best;
}

/** The direction after `from` in which two ovals reach equally far, by bisection of one step. */
function tie(a: Oval, b: Oval, from: number): number {
  const [dx, dy] = [a.at[0] - b.at[0], a.at[1] - b.at[1]];
  let [low, high] = [from, from + step];
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    const x = Math.cos(middle);
    const y = Math.sin(middle);
    const p = a.extent[0] * x * x + 2 * a.extent[1] * x * y + a.extent[2] * y * y;
    const q = b.extent[0] * x * x + 2 * b.extent[1] * x * y + b.extent[2] * y * y;
    if (dx * x + dy * y + Math.sqrt(p) > Math.sqrt(q)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

function putTouch(command: string, oval: Oval, angle: number): void {
  const at = touch(oval, angle);
  putPoint(command, at[0], at[1]);
}

/** Writes the outline of an oval from one direction to another; two arcs, if one could end where it begins. */
function putOutline(oval: Oval, from: number, to: number): void {
  if (to - from > Math.PI) putOutline(oval, from, (from + to) / 2);
  const at = touch(oval, to);
  putArc(oval, at[0], at[1]);
}

/** The convex hull of the ovals, as one closed SVG path: an arc of each oval that is seen, joined by straight lines. */
export function hull(...ovals: readonly Oval[]): string {
  const [one, two, more] = ovals;
  if (!one) return "";
  if (one.radius && two?.radius && !more) return taper(one.at, one.radius, two.at, two.radius);
  const first = outermost(ovals, 0);
  let now = first;
  let [begin, since] = [-1, 0];
  for (let i = 1; i <= steps; i++) {
    const next = i < steps ? outermost(ovals, i) : first;
    if (next === now) continue;
    const at = tie(ovals[now] ?? one, ovals[next] ?? one, (i - 1) * step);
    // The arc that begins before the first tie is written last.
    if (begin < 0) begin = at;
    else putOutline(ovals[now] ?? one, since, at);
    putTouch(begin === at ? "M" : "L", ovals[next] ?? one, at);
    [now, since] = [next, at];
  }
  const last = ovals[now] ?? one;
  if (begin < 0) {
    putTouch("M", last, 0);
    putOutline(last, 0, 2 * Math.PI);
  } else putOutline(last, since, begin + 2 * Math.PI);
  put("Z");
  return take();
}

/** The hulls of each two neighbouring ovals: a limb whose thickness changes. */
export function chain(...ovals: readonly Oval[]): string {
  let d = "";
  for (let i = 1; i < ovals.length; i++) d += hull(ovals[i - 1] as Oval, ovals[i] as Oval);
  return d;
}
