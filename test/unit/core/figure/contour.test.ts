import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { figure } from "../../../../src/core/figure/figure.ts";
import { type Rest, restingFigure } from "../../../../src/core/figure/rest.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { pictures, randomPositions } from "./random.ts";

const solid: ReadonlySet<string> = new Set([
  ...["skin", "hair", "top", "trim", "trousers", "stripe", "shoe", "sole", "chair", "metal"],
]);

const scenes = [
  ...stretchIds.flatMap(stretch => randomPositions(stretch, pictures).map(position => figure(position))),
  ...(["atEase", "sitting", "standing"] satisfies Rest[]).map(restingFigure),
];

describe.each([
  ["person0", "contour"],
  ["room", "chairContour"],
])("the contour in the layer %s", (layer, name) => {
  const all = scenes.map(({ layers }) => layers.find(each => each.name === layer)?.shapes ?? expect.fail());

  it("lies under all that has a surface", () => {
    for (const shapes of all) {
      const at = shapes.findIndex(shape => shape.name === name);
      expect(at).toBeGreaterThanOrEqual(0);
      for (const { fill } of shapes.slice(0, at)) expect(["ground", "chair", "work"]).toContain(fill);
    }
  });

  it("runs around every surface, so around the whole silhouette", () => {
    for (const shapes of all) {
      const at = shapes.findIndex(shape => shape.name === name);
      const surfaces = shapes
        .slice(at + 1)
        .filter(
          ({ fill, line, glow, opacity }) => solid.has(fill) && !line && !glow && opacity === undefined,
        );
      expect(surfaces.length).toBeGreaterThan(4);
      for (const { d } of surfaces) expect(shapes[at]?.d.includes(d)).toBe(true);
    }
  });
});

/** The relative luminance of WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map(i => Number.parseInt(colour.slice(i, i + 2), 16) / 255)
    .map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("the colour of the contour", () => {
  const tokens = readFileSync("src/ui/page/tokens.css", "utf8");
  const colours = (name: string) =>
    tokens
      .match(new RegExp(`--${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`))
      ?.slice(1)
      .map(luminance) ?? expect.fail();

  it.each(["stage", "ground", "surface", "well", "figure-paper"])("has a contrast of 3:1 to the %s", name => {
    const backgrounds = colours(name);
    for (const [theme, line] of colours("figure-contour").entries()) {
      const [dark = 0, bright = 0] = [line, backgrounds[theme] ?? 0].sort((a, b) => a - b);
      expect((bright + 0.05) / (dark + 0.05)).toBeGreaterThanOrEqual(3);
    }
  });
});
