import { describe, expect, it } from "vitest";
import type { Shape } from "../../../../src/core/figure/draw/shape/scene.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { islands, outlines } from "./outline.ts";
import { allPhases } from "./positions.ts";
import { pictures, randomPositions } from "./random.ts";

/** The flesh and the clothes; seams, glows and shadows may stick out by less than a line is wide. */
const solid: ReadonlySet<string> = new Set(["skin", "hair", "top", "trousers", "shoe", "sole"]);
const isBody = ({ fill, line }: Shape) => solid.has(fill) && !line;

describe.each(stretchIds)("the silhouette in %s", stretch => {
  it("is one piece without a gap between its parts", () => {
    for (const position of randomPositions(stretch, pictures, allPhases)) {
      const shapes = figure(position).layers.find(({ name }) => name === "person0")?.shapes ?? [];
      const body = shapes.filter(isBody);
      const [whole = 0, ...others] = islands(body.flatMap(({ d }) => outlines(d)));
      expect(whole).toBeGreaterThan(1500);
      expect(others).toEqual([]);
    }
  });
});

it("a hand that is cut off makes an island", () => {
  const square = (x: number, y: number) =>
    outlines(`M ${x} ${y}L ${x + 5} ${y}L ${x + 5} ${y + 5}L ${x} ${y + 5}Z`);
  expect(islands([...square(0, 0), ...square(4, 4), ...square(20, 0)])).toEqual([49, 25]);
});

it.each(stretchIds)("the head is drawn over the neck in %s", stretch => {
  for (const position of randomPositions(stretch, pictures, allPhases)) {
    const names = figure(position).layers.flatMap(({ shapes }) => shapes.map(({ name }) => name));
    expect(names.indexOf("jaw")).toBeGreaterThan(names.indexOf("neck"));
  }
});
