import { type Camera, type Point, project } from "./camera.ts";
import { xy } from "./path.ts";
import { cross, dot, scale, square, type Vec } from "./vector.ts";

/** The outline of an ellipsoid in the picture: its middle, and the symmetric matrix [xx, xy, yy] of its extent. */
export interface Oval {
  readonly at: Point;
  readonly extent: readonly [number, number, number];
}

/** An ellipsoid by its half axes (metres, square to each other); with two of them, a disc. */
export function ellipsoid(view: Camera, at: Vec, axes: readonly Vec[]): Oval {
  const extent: [number, number, number] = [1e-4, 0, 1e-4];
  for (const axis of axes) {
    const x = dot(axis, view.right) * 100;
    const y = dot(axis, view.up) * -100;
    extent[0] += x * x;
    extent[1] += x * y;
    extent[2] += y * y;
  }
  return { at: project(view, at), extent };
}

/** A ball of `r` metres. */
export const ball = (view: Camera, at: Vec, r: number): Oval => ({
  at: project(view, at),
  extent: [r * r * 1e4, 0, r * r * 1e4],
});

/** A round disc of `r` metres that faces along a unit normal. */
export function disc(view: Camera, at: Vec, normal: Vec, r: number): Oval {
  const across = square(Math.abs(normal[0]) < 0.8 ? [1, 0, 0] : [0, 1, 0], normal);
  return ellipsoid(view, at, [scale(across, r), scale(cross(normal, across), r)]);
}

interface Touch {
  readonly point: Point;
  readonly height: number;
}

function touch({ at, extent: [a, b, c] }: Oval, x: number, y: number): Touch {
  const [u, v] = [a * x + b * y, b * x + c * y];
  const m = Math.sqrt(x * u + y * v);
  return { point: [at[0] + u / m, at[1] + v / m], height: at[0] * x + at[1] * y + m };
}

const steps = 12;
const step = (2 * Math.PI) / steps;

/** The Bézier piece along one oval from direction `a` to direction `b`: tangents meet in its control point. */
function piece(oval: Oval, a: number, b: number): string {
  const det = Math.sin(b - a);
  const from = touch(oval, Math.cos(a), Math.sin(a)).height;
  const to = touch(oval, Math.cos(b), Math.sin(b));
  if (Math.abs(det) < 1e-3) return `L${xy(to.point)}`;
  const x = (from * Math.sin(b) - to.height * Math.sin(a)) / det;
  const y = (to.height * Math.cos(a) - from * Math.cos(b)) / det;
  return `Q${xy([x, y])} ${xy(to.point)}`;
}

function outermost(ovals: readonly Oval[], angle: number): Oval | undefined {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  let best: Oval | undefined;
  let height = Number.NEGATIVE_INFINITY;
  for (const oval of ovals) {
    const at = touch(oval, x, y).height;
    if (at > height) [best, height] = [oval, at];
  }
  return best;
}

/** The direction between `low` and `high` in which two ovals reach equally far, by bisection. */
function tie(a: Oval, b: Oval, low: number, high: number): number {
  let [from, to] = [low, high];
  for (let i = 0; i < 7; i++) {
    const middle = (from + to) / 2;
    const [x, y] = [Math.cos(middle), Math.sin(middle)];
    if (touch(a, x, y).height > touch(b, x, y).height) from = middle;
    else to = middle;
  }
  return (from + to) / 2;
}

/** The outline of the ovals with a band stretched around them, as one closed path. */
export function hull(...ovals: readonly Oval[]): string {
  const first = outermost(ovals, 0);
  if (!first) return "";
  let now: Oval = first;
  let d = `M${xy(touch(now, 1, 0).point)}`;
  for (let i = 0; i < steps; i++) {
    const [from, to] = [i * step, (i + 1) * step];
    const next: Oval = outermost(ovals, to) ?? now;
    if (next === now) d += piece(now, from, to);
    else {
      const at = tie(now, next, from, to);
      d += `${piece(now, from, at)}L${xy(touch(next, Math.cos(at), Math.sin(at)).point)}${piece(next, at, to)}`;
    }
    now = next;
  }
  return `${d}Z`;
}

/** Hulls around each neighbouring two of the ovals: a limb whose thickness changes. */
export function chain(...ovals: readonly Oval[]): string {
  let d = "";
  ovals.forEach((oval, i) => {
    const before = ovals[i - 1];
    if (before) d += hull(before, oval);
  });
  return d;
}
