import { describe, expect, it } from "vitest";
import { insetRadius } from "../../../../src/core/figure/draw/inset/inset.ts";
import type { Shape } from "../../../../src/core/figure/draw/shape/scene.ts";
import { viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { type FigurePosition, figure } from "../../../../src/core/figure/figure.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { islands, outlines } from "./outline.ts";
import { pointsOf } from "./points.ts";
import { movementsOf, positionsOf } from "./positions.ts";
import { within } from "./within.ts";

const shapesOf = (position: FigurePosition, layer: string): readonly Shape[] =>
  figure(position).layers.find(({ name }) => name === layer)?.shapes ?? expect.fail();

const stop = (stretch: (typeof stretchIds)[number], movement: FigurePosition["movement"]) =>
  ({ stretch, movement, phase: "stop", part: 0, progress: 0 }) as const;

describe.each(stretchIds)("the small picture of the body in %s", stretch => {
  it("lies within its disc", () => {
    for (const position of positionsOf(stretch, 2)) {
      const [x, y] = viewOf(position, false).inset;
      for (const { name, d } of shapesOf(position, "inset")) {
        if (name === "insetDisc" || name === "insetGlow") continue;
        for (const [a, b] of pointsOf(d))
          within(`${name} from the middle`, Math.hypot(a - x, b - y), 0, insetRadius + 0.6);
      }
    }
  });

  it("hides nothing of the person and is not hidden by it: the two are apart", () => {
    const solid = new Set(["skin", "hair", "top", "trousers", "shoe", "sole"]);
    for (const position of positionsOf(stretch, 2, ["out", "stop", "back"])) {
      const disc = shapesOf(position, "inset").filter(({ name }) => name === "insetDisc");
      const body = shapesOf(position, "person0").filter(
        ({ fill, line, soft }) => solid.has(fill) && !line && !soft,
      );
      expect(islands([...disc, ...body].flatMap(({ d }) => outlines(d)))).toHaveLength(2);
    }
  });

  it("is there all through the movement", () => {
    for (const position of positionsOf(stretch, 2, ["out", "stop", "back", "rest"]))
      expect(figure(position).layers.find(({ name }) => name === "inset")?.opacity).toBe(1);
  });

  it("shows a face only of the body from the front", () => {
    for (const movement of movementsOf(stretch)) {
      const fills = shapesOf(stop(stretch, movement), "inset").map(({ fill }) => fill);
      expect(fills.includes("face")).toBe(movement.leg !== undefined);
      expect(fills).toContain("hair");
    }
  });
});

/** The middle of what is lit, from the middle of the disc, in centimetres. */
function lit(position: FigurePosition): readonly [right: number, up: number] {
  const [x, y] = viewOf(position, false).inset;
  const points = shapesOf(position, "inset")
    .filter(({ name }) => name === "insetWork")
    .flatMap(({ d }) => pointsOf(d));
  const middle = (i: 0 | 1) => points.reduce((sum, point) => sum + point[i], 0) / points.length;
  return [middle(0) - x, y - middle(1)];
}

it("lights the hip at the side of the picture where the leg rolls, seen from the front as the leg is", () => {
  for (const movement of movementsOf("rotateLegs")) {
    const [right, up] = lit(stop("rotateLegs", movement));
    within("to the side of the leg", movement.leg === "right" ? right : -right, 1.5, 6);
    within("up", up, -8, 0);
  }
});

it("lights the back in its middle: low for the standing arch, higher for the others", () => {
  const height = (stretch: (typeof stretchIds)[number]) => {
    const start = { stretch, movement: { way: "back", rep: 1, of: 1 }, phase: "rest" } as const;
    const [right, up] = lit({ ...start, part: 0, progress: 0 });
    within("to the side", right, -1.5, 1.5);
    return up;
  };
  for (const stretch of ["sitAndRotate", "sitRotateSideBend", "sitBackArch"] as const)
    expect(height(stretch)).toBeGreaterThan(height("standingBackArch") + 3);
});

it("turns and bends as the person does, to the same side of the picture", () => {
  const lean = (way: "right" | "left") => lit(stop("sitRotateSideBend", { way, rep: 1, of: 5 }))[0];
  within("to the right", lean("right"), 1, 5);
  within("to the left", lean("left"), -5, -1);
});

it("bends neither forward nor back: from behind that could not be seen", () => {
  const body = (phase: "rest" | "stop") =>
    shapesOf(
      {
        stretch: "sitBackArch",
        movement: { way: "back", rep: 1, of: 5 },
        phase,
        ...{ part: 0, progress: 0 },
      },
      "inset",
    ).filter(({ name }) => name.startsWith("inset-"));
  expect(body("stop")).toEqual(body("rest"));
});

it("stands still for reduced motion", () => {
  const movement = { way: "right", rep: 1, of: 5 } as const;
  const insets = (["out", "stop", "back", "rest"] as const).flatMap(phase =>
    [0, 0.2, 0.5, 0.99].map(progress => {
      const position = { stretch: "sitAndRotate", movement, phase, part: 0, progress } as const;
      return JSON.stringify(
        figure(position, { reducedMotion: true }).layers.find(({ name }) => name === "inset"),
      );
    }),
  );
  expect(new Set(insets).size).toBe(1);
});
