// Tested by test/unit/core/figure/figure.test.ts.
import type { Point } from "./camera.ts";
import type { Oval } from "./oval.ts";
import { xy } from "./path.ts";
import { taper } from "./taper.ts";

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

/** The angle from direction `a` to the flat side of an oval, in radians; 0 unless the oval is nearly a disc seen on edge. */
function flatAfter({ extent: [xx, xy, yy] }: Oval, a: number): number {
  if ((xx - yy) ** 2 + 4 * xy ** 2 < (xx + yy) ** 2 / 2) return 0;
  const after = Math.atan2(2 * xy, xx - yy) / 2 + Math.PI / 2 - a;
  return after - Math.PI * Math.floor(after / Math.PI);
}

/** The Bézier piece along one oval from direction `a` to direction `b`; the tangents meet in its control point. */
function piece(oval: Oval, a: number, b: number): string {
  const flat = flatAfter(oval, a);
  if (flat > 0.01 && flat < b - a - 0.01) return piece(oval, a, a + flat) + piece(oval, a + flat, b);
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

/** The convex hull of the ovals, as one closed SVG path. */
export function hull(...ovals: readonly Oval[]): string {
  const [one, two, more] = ovals;
  if (one?.radius && two?.radius && !more) return taper(one.at, one.radius, two.at, two.radius);
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

/** The hulls of each two neighbouring ovals: a limb whose thickness changes. */
export function chain(...ovals: readonly Oval[]): string {
  let d = "";
  ovals.forEach((oval, i) => {
    const before = ovals[i - 1];
    if (before) d += hull(before, oval);
  });
  return d;
}
