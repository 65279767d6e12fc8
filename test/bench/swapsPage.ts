import type { Scene, Shape } from "../../src/core/figure/draw/shape/scene.ts";
import { figure } from "../../src/core/figure/figure.ts";
import type { StretchId } from "../../src/core/routine/stretches.ts";
import { locate, timeline } from "../../src/core/routine/timeline.ts";

/** A change of the drawing order: its time, and the area it changes in cm² of full difference. */
export interface Swap {
  readonly ms: number;
  readonly phase: string;
  readonly change: number;
}

const scale = 2.5;
const frameMs = 1000 / 60;
const known = new Map<string, string>();

/** The colour of a shape in the style sheet, read from an element of its class. */
function colour({ fill, shade = 0 }: Shape, of: "fill" | "stroke"): string {
  const key = `${of} ${fill} ${Math.round(shade * 100)}`;
  const found = known.get(key);
  if (found) return found;
  const path = document.querySelector("path") ?? document.documentElement;
  path.setAttribute("class", `figure-edge figure-${fill}`);
  path.setAttribute("style", `--shade: ${Math.round(shade * 100)}%`);
  const value = getComputedStyle(path)[of];
  known.set(key, value);
  return value;
}

function paint(pen: CanvasRenderingContext2D, [left, top]: readonly number[], shapes: readonly Shape[]) {
  pen.setTransform(scale, 0, 0, scale, -(left ?? 0) * scale, -(top ?? 0) * scale);
  pen.clearRect(-500, -500, 1000, 1000);
  for (const shape of shapes) {
    const path = new Path2D(shape.d);
    pen.globalAlpha = shape.opacity ?? 1;
    pen.lineWidth = shape.line ?? shape.edge ?? 0;
    pen.strokeStyle = colour(shape, shape.line ? "fill" : "stroke");
    pen.fillStyle = colour(shape, "fill");
    if (pen.lineWidth && (shape.line || shape.edge)) pen.stroke(path);
    if (!shape.line) pen.fill(path);
  }
  return pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height).data;
}

function difference(a: Uint8ClampedArray, b: Uint8ClampedArray): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += Math.abs((a[i] ?? 0) - (b[i] ?? 0));
  return sum / (4 * 255) / scale ** 2;
}

/** The solid shapes only: shadows, glows and arrows hide nothing. */
const solid = ({ layers }: Scene) =>
  layers
    .flatMap(({ shapes }) => shapes)
    .filter(({ fill, glow }) => !glow && fill !== "ground" && fill !== "arc");

/** Plays a stretch and paints each frame with a new order in the old order too. */
export function swaps(stretch: StretchId): Swap[] {
  const segments = timeline({ kind: "short", tempo: "standard", stretches: [stretch] });
  const canvas = Object.assign(document.createElement("canvas"), { width: 420, height: 500 });
  const pen = canvas.getContext("2d", { willReadFrequently: true });
  if (!pen) throw new Error("No canvas here.");
  const found: Swap[] = [];
  let before: string[] = [];
  for (let ms = 0; ms < (segments.at(-1)?.to ?? 0); ms += frameMs) {
    const moment = locate(segments, ms);
    if (!moment) break;
    const scene = figure(moment);
    const shapes = solid(scene);
    const rank = new Map(before.map((name, i) => [name, i]));
    const kept = shapes.filter(({ name }) => rank.has(name));
    const old = kept.toSorted((a, b) => (rank.get(a.name) ?? 0) - (rank.get(b.name) ?? 0));
    if (old.some((shape, i) => shape !== kept[i])) {
      const box = scene.viewBox.split(" ").map(Number);
      const change = difference(paint(pen, box, kept), paint(pen, box, old));
      found.push({ ms, phase: moment.phase, change });
    }
    before = shapes.map(({ name }) => name);
  }
  return found;
}

Object.assign(globalThis, { swaps });
