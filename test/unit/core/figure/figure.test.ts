import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import type { Scene } from "../../../../src/core/figure/draw/scene.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { rotate } from "../../../../src/core/figure/geometry/vector.ts";
import { skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import type { Movement } from "../../../../src/core/routine/timeline.ts";
import { anyMoment, goings } from "./skeletons.ts";
import { within } from "./within.ts";

// Thousands of instants take their time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

/** The corners of all paths of a scene, control points included. */
const points = ({ layers }: Scene): (readonly [number, number])[] =>
  layers.flatMap(({ shapes }) =>
    shapes
      .filter(({ fill }) => fill !== "ground")
      .flatMap(({ d }) =>
        [...d.matchAll(/(-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
      ),
  );

describe.each(stretchIds)("the picture of %s", stretch => {
  it("lies within its frame: nothing is cut off, at no instant", () => {
    fc.assert(
      fc.property(anyMoment(stretch), fc.boolean(), (moment, reducedMotion) => {
        const scene = figure(moment, { reducedMotion });
        const [left = 0, top = 0, width = 0, height = 0] = scene.viewBox.split(" ").map(Number);
        for (const [x, y] of points(scene)) {
          within("across", x, left, left + width);
          within("down", y, top, top + height);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("is made of finite numbers and names every shape once", () => {
    fc.assert(
      fc.property(anyMoment(stretch), moment => {
        for (const { shapes } of figure(moment).layers) {
          expect(new Set(shapes.map(({ name }) => name)).size).toBe(shapes.length);
          expect(shapes.map(({ d }) => d).join("")).not.toMatch(/NaN|Infinity|undefined|e-/);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("lets the working area glow while it moves, softly and within the picture", () => {
    fc.assert(
      fc.property(anyMoment(stretch, ["out", "stop", "back"]), moment => {
        const { layers, viewBox } = figure(moment);
        const [left = 0, top = 0, width = 0, height = 0] = viewBox.split(" ").map(Number);
        const glows = layers.flatMap(({ shapes }) => shapes.flatMap(({ glow }) => (glow ? [glow] : [])));
        expect(glows.length).toBeGreaterThan(0);
        for (const [x, y, radius] of glows) {
          within("across", x, left, left + width);
          within("down", y, top, top + height);
          within("its radius", radius, 5, 40);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("shows an arrow while it moves, and none at the stop", () => {
    const arrow = (phase: "out" | "stop" | "back", progress: number, movement: Movement) =>
      figure({ stretch, movement, phase, progress })
        .layers.flatMap(({ shapes }) => shapes)
        .some(({ fill }) => fill === "arc");
    for (const movement of goings(stretch)) {
      expect(arrow("out", 0.3, movement)).toBe(true);
      expect(arrow("back", 0.3, movement)).toBe(true);
      expect(arrow("stop", 0, movement)).toBe(false);
      expect(arrow("out", 1, movement)).toBe(false);
    }
  });

  it("with less motion, shows key poses that stand still, and fade into each other before the stop", () => {
    for (const movement of goings(stretch)) {
      const people = (progress: number, phase: "out" | "stop" = "out") =>
        figure({ stretch, movement, phase, progress }, { reducedMotion: true }).layers.filter(({ name }) =>
          name.startsWith("person"),
        );
      expect(people(0.05)).toEqual(people(0.2));
      expect(people(0, "stop")).toEqual(
        figure({ stretch, movement, phase: "stop", progress: 0 }).layers.filter(
          ({ name }) => name === "person0",
        ),
      );
      for (let t = 0; t < 1; t += 0.01) {
        expect(people(t).reduce((sum, { opacity }) => sum + opacity, 0)).toBeCloseTo(1);
      }
    }
  });
});

describe("the figure is the person's mirror", () => {
  const stop = (stretch: "sitAndRotate" | "sitRotateSideBend", way: "right" | "left") =>
    skeletonAt({ stretch, movement: { way, rep: 1, of: 5 }, phase: "stop", progress: 0 });

  it("turns to the right of the picture for the person's right", () => {
    for (const stretch of ["sitAndRotate", "sitRotateSideBend"] as const) {
      expect(rotate(stop(stretch, "right").chest.turn, [0, 0, 1])[0]).toBeGreaterThan(0.25);
      expect(rotate(stop(stretch, "left").chest.turn, [0, 0, 1])[0]).toBeLessThan(-0.25);
    }
  });

  it("bends to the right of the picture for the person's right, and not forward", () => {
    const { head, chest } = stop("sitRotateSideBend", "right");
    expect(head.at[0]).toBeGreaterThan(0.15);
    expect(head.at[2]).toBeLessThan(0.1);
    expect(chest.at[0]).toBeGreaterThan(0.08);
  });

  it("rolls the leg at the right of the picture for the right leg: toes outward, then inward", () => {
    const toes = (way: "out" | "in", leg: "right" | "left") => {
      const { legs } = skeletonAt({
        stretch: "rotateLegs",
        movement: { way, leg, rep: 1, of: 5 },
        phase: "stop",
        progress: 0,
      });
      return rotate(legs[leg].foot.turn, [0, 0, 1])[0];
    };
    expect(toes("out", "right")).toBeGreaterThan(0.4);
    expect(toes("in", "right")).toBeLessThan(-0.3);
    expect(toes("out", "left")).toBeLessThan(-0.4);
    expect(toes("in", "left")).toBeGreaterThan(0.3);
  });
});
