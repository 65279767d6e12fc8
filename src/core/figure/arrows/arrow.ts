// Tested by test/unit/core/figure/figure.test.ts.
import type { Shape } from "../draw/shape/scene.ts";
import { type Camera, type Point, project } from "../geometry/camera.ts";
import { line, polygon } from "../geometry/path.ts";
import { taper } from "../geometry/taper.ts";
import { mixNumber } from "../geometry/vector.ts";
import type { Arc } from "./arcs.ts";

const width = 2.2;
const head = 7;
const steps = 25;

/** From one dash to the next, in centimetres. */
const dashed = 8;

/** The rim on each side of the arrow, in the colour of the stage: it sets the arrow off from the figure behind it. */
const rim = 0.9;

/** The radius of a sign's disc. */
const disc = 5;

/** The strokes of a sign, in centimetres around its middle: a number, or the two bars of a pause. */
const signs: Readonly<Record<number | "hold", string>> = {
  1: "m-1.4 -1.3l1.6 -1.3v5.4",
  2: "m-1.6 -1.3c.2 -2 3.3 -1.9 3.2 .1c-.1 1.4 -2 2.2 -3.3 3.8h3.5",
  hold: "m-1.3 -2v4m2.6 0v-4",
};

/** A sign on a disc, at points of the picture. */
const drawSigns = (points: readonly Point[], sign: number | "hold"): Shape[] => [
  {
    ...{ name: "arcDisc", fill: "arc", edge: 2 * rim },
    d: points.map(at => taper(at, disc, at, 0)).join(""),
  },
  {
    ...{ name: "arcSign", fill: "arc", shade: 1, line: 1 },
    d: points.map(at => line([at]) + (signs[sign] ?? "")).join(""),
  },
];

/** Arrows from `from` to `to` (0 to 1 of their arcs), with a number if there is one; the way back is dashed. */
export interface Course {
  readonly arcs: readonly Arc[];
  readonly from: number;
  readonly to: number;
  readonly number?: number | undefined;
}

/** The parts of an arc that are drawn: all of it on the way out, dashes on the way back. */
function strokes(point: (t: number) => Point, { from, to }: Course): readonly (readonly [number, number])[] {
  if (from < to) return [[from, to]];
  const [[x1, y1], [x2, y2], [x3, y3]] = [point(0), point(0.5), point(1)];
  const length = Math.hypot(x2 - x1, y2 - y1) + Math.hypot(x3 - x2, y3 - y2);
  const dashes = Math.max(4, Math.round(length / dashed));
  return Array.from({ length: dashes }, (_, i) => [i / dashes, (i + 0.5) / dashes] as const).filter(
    ([, end]) => end <= from,
  );
}

/** The head at the end of an arrow. */
function drawHead(point: (t: number) => Point, { from, to }: Course): string {
  const tip = point(to);
  const before = point(mixNumber(to, from, 0.12));
  const length = Math.hypot(tip[0] - before[0], tip[1] - before[1]) || 1;
  const [x, y] = [(tip[0] - before[0]) / length, (tip[1] - before[1]) / length];
  const corner = (along: number, across: number): Point => [
    tip[0] + x * along - y * across,
    tip[1] + y * along + x * across,
  ];
  return polygon([
    corner(head * 0.75, 0),
    corner(-head * 0.25, head * 0.6),
    corner(-head * 0.25, -head * 0.6),
  ]);
}

/** The arrows of a movement in one picture: a rim, the heads, the lines, and the number at the tail of the first one. */
export function drawArrows(view: Camera, course: Course): Shape[] {
  const points = course.arcs.map(arc => (t: number) => project(view, arc.at(t)));
  const [first] = points;
  const d = points
    .flatMap(point =>
      strokes(point, course).map(([a, b]) =>
        line(Array.from({ length: steps }, (_, i) => point(mixNumber(a, b, i / (steps - 1))))),
      ),
    )
    .join("");
  return [
    { name: "arcRim", fill: "arc", shade: 1, line: width + 2 * rim, d },
    {
      ...{ name: "arcHead", fill: "arc", edge: 2 * rim },
      d: points.map(point => drawHead(point, course)).join(""),
    },
    { name: "arcLine", fill: "arc", line: width, d },
    ...(first && course.number ? drawSigns([first(course.from)], course.number) : []),
  ];
}

/** The sign to hold, over the heads at the ends of arcs. */
export const drawHold = (view: Camera, arcs: readonly Arc[]): Shape[] =>
  drawSigns(
    arcs.map(arc => project(view, arc.at(1.03))),
    "hold",
  );
