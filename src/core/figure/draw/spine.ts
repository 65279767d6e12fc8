// Tested by test/unit/core/figure/work.test.ts.
import type { StretchId } from "../../routine/stretches.ts";
import { type Camera, project } from "../geometry/camera.ts";
import { hull } from "../geometry/hull.ts";
import { ball } from "../geometry/oval.ts";
import { line } from "../geometry/path.ts";
import { add, mix, rotate, unit, type Vec } from "../geometry/vector.ts";
import { spine } from "../skeleton/body.ts";
import type { Skeleton } from "../skeleton/skeleton.ts";
import type { Shape } from "./shape/scene.ts";

/** A vertebra: its middle, and its axis to the right. */
export interface Vertebra {
  readonly at: Vec;
  readonly across: Vec;
}

/** How far behind the joints of the spine the tips of its vertebrae lie, in metres: just under the skin of the back. */
const behind = 0.042;
const perPiece = 2;
const pieces = spine.filter(({ region }) => region !== "neck").length;

/** The vertebrae of a trunk from below, two for each piece of the spine. */
export function vertebrae({ spine: frames }: Skeleton): readonly Vertebra[] {
  const axes = frames.map(({ turn }) => ({ x: rotate(turn, [1, 0, 0]), z: rotate(turn, [0, 0, 1]) }));
  return Array.from({ length: pieces * perPiece }, (_, i) => {
    const [piece, t] = [Math.floor(i / perPiece), ((i % perPiece) + 0.5) / perPiece];
    const [from, to] = [frames[piece], frames[piece + 1]];
    const [low, high] = [axes[piece], axes[piece + 1]];
    if (!from || !to || !low || !high) throw new Error("The spine is short of a piece.");
    return {
      at: add(mix(from.at, to.at, t), unit(mix(low.z, high.z, t)), -behind),
      across: unit(mix(low.x, high.x, t)),
    };
  });
}

/** The vertebrae that a stretch moves most, from below. */
export const worked: Readonly<Partial<Record<StretchId, readonly [from: number, to: number]>>> = {
  standingBackArch: [0, 5],
  sitAndRotate: [3, 9],
  sitRotateSideBend: [1, 9],
  sitBackArch: [4, 9],
};

/**
 * The spine as the shirt would show it if one could see through: a row of vertebrae. Those that the stretch works light up
 * with the `extent` of the movement, 0 to 1.
 */
export function drawSpine(view: Camera, skeleton: Skeleton, stretch: StretchId, extent: number): Shape[] {
  const range = worked[stretch];
  if (!range) return [];
  const row = vertebrae(skeleton);
  const [from, to] = [range[0], range[1] + 1];
  // A body with a process to each side; they grow smaller toward the neck.
  const bars = row.map(({ at, across }, i) => {
    const size = 1.15 - (0.35 * i) / row.length;
    const end = (k: number) => ball(view, add(at, across, 0.031 * k * size), 0.0055 * size);
    return hull(end(1), end(-1)) + hull(ball(view, at, 0.0155 * size));
  });
  const lit = bars.slice(from, to).join("");
  const places = row.map(({ at }) => project(view, at));
  const shine = line(places.slice(from, to));
  const strength = 0.5 + 0.5 * extent;
  return [
    { name: "spine", fill: "trim", opacity: 0.7, d: [...bars.slice(0, from), ...bars.slice(to)].join("") },
    {
      name: "spineCord",
      fill: "trim",
      line: 1.2,
      opacity: 0.7,
      d: line(places),
    },
    { name: "workHalo", fill: "work", line: 12, opacity: 0.13 * strength, d: shine },
    { name: "workShine", fill: "work", line: 8, opacity: 0.2 * strength, d: shine },
    { name: "workBase", fill: "trim", opacity: 0.5, d: lit },
    { name: "work", fill: "work", opacity: strength, d: lit },
  ];
}
