import { describe, expect, it } from "vitest";
import { type Rest, restingFigure } from "../../../../src/core/figure/rest.ts";
import { pointsOf } from "./points.ts";
import { within } from "./within.ts";

const rests: readonly Rest[] = ["atEase", "sitting", "standing"];

describe.each(rests)("the figure at rest: %s", rest => {
  const { viewBox, layers } = restingFigure(rest);
  const shapes = layers.flatMap(({ shapes }) => shapes);

  it("lies within its view box, in finite numbers", () => {
    const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(" ").map(Number);
    for (const { d } of shapes.filter(({ fill }) => fill !== "ground")) {
      expect(d).not.toMatch(/NaN|Infinity|undefined|e-/);
      for (const [x, y] of pointsOf(d)) {
        within("x", x, left, left + width);
        within("y", y, top, top + height);
      }
    }
  });

  it("does not glow and shows no arrow: nothing works", () => {
    expect(shapes.filter(({ fill }) => fill === "work" || fill === "arc")).toEqual([]);
  });

  it("names every shape of a layer once", () => {
    for (const { shapes } of layers) expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
  });
});

it("only the figure at ease has its eyes closed: lids in place of eyes", () => {
  const eyes = (rest: Rest) =>
    restingFigure(rest).layers.flatMap(({ shapes }) => shapes.filter(({ name }) => name.endsWith("Eye")));
  for (const { line } of eyes("atEase")) expect(line).toBeGreaterThan(0);
  for (const rest of ["sitting", "standing"] as const)
    for (const { line } of eyes(rest)) expect(line).toBeUndefined();
});
