// Tested by test/unit/core/figure/figure.test.ts.
import { arc } from "./arc.ts";
import type { Point } from "./camera.ts";
import type { Oval } from "./oval.ts";
import { xy } from "./path.ts";
import { taper } from "./taper.ts";

const steps = 12;
const step = (2 * Math.PI) / steps;

/** How far an oval reaches in a direction. */
function height({ at, extent: [a, b, c] }: Oval, angle: number): number {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  return at[0] * x + at[1] * y + Math.sqrt(a * x * x + 2 * b * x * y + c * y * y);
}

/** The point of an oval that reaches furthest in a direction. */
function touch({ at, extent: [a, b, c] }: Oval, angle: number): Point {
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const [u, v] = [a * x + b * y, b * x + c * y];
  const m = Math.sqrt(x * u + y * v);
  return [at[0] + u / m, at[1] + v / m];
}

function outermost(ovals: readonly Oval[], angle: number): Oval | undefined {
  let best: Oval | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const oval of ovals) {
    const reach = height(oval, angle);
    if (reach > most) [best, most] = [oval, reach];
  }
  return best;
}

/** The direction between `from` and `to` in which two ovals reach equally far, by bisection. */
function tie(a: Oval, b: Oval, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 8; i++) {
    const middle = (low + high) / 2;
    if (height(a, middle) > height(b, middle)) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

const whole = (oval: Oval): string => {
  const [right, left] = [touch(oval, 0), touch(oval, Math.PI)];
  return `M${xy(right)}${arc(oval, false, left)}${arc(oval, false, right)}Z`;
};

/** The convex hull of the ovals, as one closed SVG path: an arc of each oval that is seen, joined by straight lines. */
export function hull(...ovals: readonly Oval[]): string {
  const [one, two, more] = ovals;
  if (one?.radius && two?.radius && !more) return taper(one.at, one.radius, two.at, two.radius);
  let now = outermost(ovals, 0);
  if (!now) return "";
  let d = "";
  let first = 0;
  let since = 0;
  for (let i = 1; i <= steps; i++) {
    const next = i < steps ? outermost(ovals, i * step) : outermost(ovals, 0);
    if (!next || next === now) continue;
    const at = tie(now, next, (i - 1) * step, i * step);
    // The arc that begins before the first tie is drawn last.
    d += d ? `${arc(now, at - since > Math.PI, touch(now, at))}L` : "M";
    d += xy(touch(next, at));
    if (!first) first = at;
    [now, since] = [next, at];
  }
  if (!d) return whole(now);
  return `${d}${arc(now, first + 2 * Math.PI - since > Math.PI, touch(now, first))}Z`;
}

/** The hulls of each two neighbouring ovals: a limb whose thickness changes. */
export function chain(...ovals: readonly Oval[]): string {
  let d = "";
  for (let i = 1; i < ovals.length; i++) d += hull(ovals[i - 1] as Oval, ovals[i] as Oval);
  return d;
}
