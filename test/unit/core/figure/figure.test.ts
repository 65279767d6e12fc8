import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { describe, expect, it } from "vitest";
import type { Scene, Shape } from "../../../../src/core/figure/draw/shape/scene.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { rotate } from "../../../../src/core/figure/geometry/vector.ts";
import { keyPoses } from "../../../../src/core/figure/skeleton/movement.ts";
import type { Skeleton } from "../../../../src/core/figure/skeleton/skeleton.ts";
import { skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import type { Movement } from "../../../../src/core/routine/timeline.ts";
import { pointsOf } from "./points.ts";
import { movementsOf, partsOf, picturesPerPhase, positionsOf } from "./positions.ts";
import { within } from "./within.ts";

/** Every point of all paths of a scene, control points included. */
const points = ({ layers }: Scene): (readonly [number, number])[] =>
  layers.flatMap(({ shapes }) =>
    shapes.filter(({ fill }) => fill !== "ground").flatMap(({ d }) => pointsOf(d)),
  );

function expectInside(scene: Scene, all: Iterable<readonly [number, number, ...unknown[]]>) {
  const [left = 0, top = 0, width = 0, height = 0] = scene.viewBox.split(" ").map(Number);
  for (const [x, y] of all) {
    within("x", x, left, left + width);
    within("y", y, top, top + height);
  }
}

describe.each(stretchIds)("the picture of %s", stretch => {
  const drawn = [
    ...positionsOf(stretch, picturesPerPhase, ["ready", "out", "back"]),
    ...positionsOf(stretch, 1, ["stop", "rest"]),
  ].map(position => ({
    ...{ position, moving: figure(position), still: figure(position, { reducedMotion: true }) },
  }));

  it("lies within its view box", () => {
    for (const { moving, still } of drawn)
      for (const scene of [moving, still]) expectInside(scene, points(scene));
  });

  it("is made of finite numbers and names every shape once", () => {
    for (const { moving, still } of drawn) {
      for (const { shapes } of [...moving.layers, ...still.layers]) {
        expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
        expect(shapes.map(({ d }) => d).join("")).not.toMatch(/NaN|Infinity|undefined|e-/);
      }
    }
  });

  it("lights up the working area during the movement, within the picture", () => {
    for (const { position, moving } of drawn) {
      if (position.phase === "ready" || position.phase === "rest") continue;
      const lit = moving.layers.flatMap(({ shapes }) => shapes.filter(({ fill }) => fill === "work"));
      expect(lit.length).toBeGreaterThan(0);
      for (const { glow } of lit) {
        if (!glow) continue;
        expectInside(moving, [glow]);
        within("the radius", glow[2], 5, 40);
      }
    }
  });

  it("shows an arrow during each part of the movement, still at the stop, and one for the way back", () => {
    const arrow = (
      phase: "out" | "stop" | "back" | "rest",
      part: number,
      progress: number,
      movement: Movement,
    ) =>
      figure({ stretch, movement, phase, part, progress })
        .layers.filter(({ name, opacity }) => opacity > 0.9 && name.startsWith("arrow"))
        .map(({ name }) => name);
    for (const movement of movementsOf(stretch)) {
      for (const part of partsOf(stretch)) {
        expect(arrow("out", part, 0.3, movement)).toEqual(["arrowOut"]);
        expect(arrow("back", part, 0.3, movement)).toEqual(["arrowBack"]);
      }
      expect(arrow("out", partsOf(stretch).length - 1, 1, movement)).toEqual(["arrowOut"]);
      expect(arrow("stop", 0, 0.5, movement)).toEqual(["arrowOut"]);
      expect(arrow("rest", 0, 0.5, movement)).toEqual([]);
    }
  });

  it("shows the sign to hold during the stop alone, on the head of the arrow", () => {
    const signs = (phase: "out" | "stop" | "back", progress: number, movement: Movement) =>
      figure({ stretch, movement, phase, part: partsOf(stretch).length - 1, progress }).layers.filter(
        ({ name, opacity }) => name === "hold" && opacity > 0.001,
      );
    for (const movement of movementsOf(stretch)) {
      for (const [phase, progress] of [
        ["out", 1],
        ["stop", 0],
        ["stop", 1],
        ["back", 0],
      ] as const)
        expect(signs(phase, progress, movement)).toEqual([]);
      const [sign] = signs("stop", 0.5, movement);
      expect(sign?.opacity).toBe(1);
      const arrow = figure({ stretch, movement, phase: "stop", part: 0, progress: 0.5 }).layers.find(
        ({ name }) => name === "arrowOut",
      );
      const middle = (shape: Shape | undefined) => {
        const points = pointsOf(shape?.d.split("Z")[0] ?? "");
        return [0, 1].map(i => points.reduce((sum, point) => sum + (point[i] ?? 0), 0) / points.length);
      };
      const [x = 0, y = 0] = middle(sign?.shapes.find(({ name }) => name === "arcDisc"));
      const [headX = 99, headY = 99] = middle(arrow?.shapes.find(({ name }) => name === "arcHead"));
      within("from the head", Math.hypot(x - headX, y - headY), 0, 3);
    }
  });

  it("lets no arrow jump between two phases", () => {
    const drawn = (phase: "out" | "stop" | "back", progress: number, movement: Movement) =>
      figure({ stretch, movement, phase, part: partsOf(stretch).length - 1, progress }).layers.filter(
        ({ name, opacity }) => name.startsWith("arrow") && opacity > 0.001,
      );
    for (const movement of movementsOf(stretch)) {
      expect(drawn("out", 1, movement)).toEqual(drawn("stop", 0, movement));
      expect(drawn("stop", 1, movement)).toEqual(drawn("back", 0, movement));
    }
  });

  it("shows still key poses for reduced motion, the last one as at the stop", () => {
    for (const movement of movementsOf(stretch)) {
      const people = (progress: number, phase: "out" | "stop", reducedMotion = true) =>
        figure({ stretch, movement, phase, part: 0, progress }, { reducedMotion }).layers.filter(({ name }) =>
          name.startsWith("person"),
        );
      expect(people(0.05, "out")).toEqual(people(0.2, "out"));
      expect(people(0, "stop")).toEqual(people(0, "stop", false));
    }
  });
});

describe("the figure is the person's mirror image", () => {
  const stop = (stretch: "sitAndRotate" | "sitRotateSideBend", way: "right" | "left") =>
    skeletonAt({ stretch, movement: { way, rep: 1, of: 5 }, phase: "stop", part: 0, progress: 0 });

  it("turns to the right of the picture for the person's right", () => {
    for (const stretch of ["sitAndRotate", "sitRotateSideBend"] as const) {
      expect(rotate(stop(stretch, "right").chest.turn, [0, 0, 1])[0]).toBeGreaterThan(0.25);
      expect(rotate(stop(stretch, "left").chest.turn, [0, 0, 1])[0]).toBeLessThan(-0.25);
    }
  });

  it("turns in the first part of the side bend, and bends in the second", () => {
    const movement: Movement = { way: "right", rep: 1, of: 5 };
    const endOf = (part: number) =>
      skeletonAt({ stretch: "sitRotateSideBend", movement, phase: "out", part, progress: 1 });
    const turned = ({ chest }: Skeleton) => rotate(chest.turn, [0, 0, 1])[0];
    const bent = ({ chest }: Skeleton) => rotate(chest.turn, [0, 1, 0])[0];
    expect(turned(endOf(0))).toBeGreaterThan(0.4);
    expect(bent(endOf(0))).toBeLessThan(0.25);
    expect(bent(endOf(1))).toBeGreaterThan(0.5);
  });

  it("keeps its turn while it bends", () => {
    const [, turned, bent] = keyPoses("sitRotateSideBend", { way: "right" });
    for (const part of ["pelvis", "lumbar", "thorax"] as const)
      expect(bent?.[part][2]).toBe(turned?.[part][2]);
  });

  it("bends to the right of the picture for the person's right, and not forward", () => {
    const { head, chest } = stop("sitRotateSideBend", "right");
    expect(head.at[0]).toBeGreaterThan(0.15);
    expect(head.at[2]).toBeLessThan(0.1);
    expect(chest.at[0]).toBeGreaterThan(0.08);
  });

  it("rolls the leg at the right of the picture for the right leg: toes outward, then inward", () => {
    const toes = (way: "out" | "in", leg: "right" | "left") => {
      const movement = { way, leg, rep: 1, of: 5 };
      const { legs } = skeletonAt({ stretch: "rotateLegs", movement, phase: "stop", part: 0, progress: 0 });
      return rotate(legs[leg].foot.turn, [0, 0, 1])[0];
    };
    expect(toes("out", "right")).toBeGreaterThan(0.4);
    expect(toes("in", "right")).toBeLessThan(-0.3);
    expect(toes("out", "left")).toBeLessThan(-0.4);
    expect(toes("in", "left")).toBeGreaterThan(0.3);
  });
});

describe("the size of the figure", () => {
  it("is less than 15 kB, code and data together, minified and zipped", async () => {
    const { outputFiles } = await build({
      entryPoints: ["src/core/figure/figure.ts"],
      bundle: true,
      minify: true,
      format: "esm",
      write: false,
    });
    expect(gzipSync(outputFiles[0]?.contents ?? "").length).toBeLessThan(15_000);
  });
});
