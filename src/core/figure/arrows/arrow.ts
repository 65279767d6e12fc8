// Tested by test/unit/core/figure/figure.test.ts.
import type { Shape } from "../draw/shape/scene.ts";
import { type Camera, type Point, project } from "../geometry/camera.ts";
import { line, polygon } from "../geometry/path.ts";
import { taper } from "../geometry/taper.ts";
import { mixNumber } from "../geometry/vector.ts";
import type { Arc } from "./arcs.ts";

const width = 2.2;
const head = 7;
const steps = 7;
const dashes = 7;

/** The rim on each side of the arrow, in the colour of the stage: it sets the arrow off from the figure behind it. */
const rim = 0.9;

/** The radius of a number's disc. */
const disc = 5;

/** The strokes of a digit, in centimetres around its middle. */
const digits: Readonly<Record<number, string>> = {
  1: "m-1.4 -1.3l1.6 -1.3v5.4",
  2: "m-1.6 -1.3c.2 -2 3.3 -1.9 3.2 .1c-.1 1.4 -2 2.2 -3.3 3.8h3.5",
};

/** A number on a disc, at the tail of its arrow. */
const badge = ([x, y]: Point, number: number): Shape[] => [
  { name: "arcDisc", fill: "arc", edge: 2 * rim, d: taper([x, y], disc, [x, y], 0) },
  { name: "arcNumber", fill: "arc", shade: 1, line: 1, d: line([[x, y]]) + (digits[number] ?? "") },
];

/** The small disc of a part that is done, with its number and a tick, beside the tail of the arrow of the next part. */
export function drawDone(view: Camera, { at }: Arc, number: number): Shape[] {
  const [x, y] = project(view, at(0));
  const left = x - Math.sign(project(view, at(1))[0] - x) * 15;
  return [
    ...badge([left, y], number),
    { name: "doneTick", fill: "arc", line: 1.1, d: `${line([[left + 3.2, y + 4.6]])}l1.6 1.8l3 -4.4` },
  ];
}

/** An arrow from `from` to `to` (0 to 1 of its arc), with a number if there is one; the way back is dashed. */
export interface Course {
  readonly arc: Arc;
  readonly from: number;
  readonly to: number;
  readonly number?: number | undefined;
}

/** The parts of the arc that are drawn: all of it on the way out, dashes on the way back. */
function strokes({ from, to }: Course): readonly (readonly [number, number])[] {
  if (from < to) return [[from, to]];
  return Array.from({ length: dashes }, (_, i) => [i / dashes, (i + 0.55) / dashes] as const).filter(
    ([, end]) => end <= from,
  );
}

export function drawArrow(view: Camera, course: Course): Shape[] {
  const { arc, from, to, number } = course;
  const point = (t: number) => project(view, arc.at(t));
  const along = (a: number, b: number) =>
    line(Array.from({ length: steps }, (_, i) => point(mixNumber(a, b, i / (steps - 1)))));
  const tip = point(to);
  const before = point(mixNumber(to, from, 0.12));
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [x, y] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const corner = (along: number, across: number): Point => [
    tip[0] + x * along - y * across,
    tip[1] + y * along + x * across,
  ];
  const d = polygon([
    corner(head * 0.75, 0),
    corner(-head * 0.25, head * 0.6),
    corner(-head * 0.25, -head * 0.6),
  ]);
  const path = strokes(course)
    .map(([a, b]) => along(a, b))
    .join("");
  return [
    { name: "arcRim", fill: "arc", shade: 1, line: width + 2 * rim, d: path },
    { name: "arcHead", fill: "arc", edge: 2 * rim, d },
    { name: "arcLine", fill: "arc", line: width, d: path },
    ...(number ? badge(point(from), number) : []),
  ];
}
