import { describe, expect, it } from "vitest";
import { vertebrae, worked } from "../../../../src/core/figure/draw/spine.ts";
import { viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { trunkRings } from "../../../../src/core/figure/draw/trunk.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { project } from "../../../../src/core/figure/geometry/camera.ts";
import { distance, dot, sub } from "../../../../src/core/figure/geometry/vector.ts";
import { skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { instants, pictures, randomPositions } from "./random.ts";
import { within } from "./within.ts";

describe.each(stretchIds.filter(stretch => worked[stretch]))("the spine that lights up in %s", stretch => {
  it("lies under the skin of the back, never on the chest", () => {
    const [from, to] = worked[stretch] ?? expect.fail();
    for (const position of randomPositions(stretch, instants)) {
      const skeleton = skeletonAt(position);
      const rings = trunkRings(skeleton, 0);
      for (const { at } of vertebrae(skeleton).slice(from, to + 1)) {
        const [ring] = rings.toSorted((a, b) => distance(a.at, at) - distance(b.at, at));
        if (!ring) throw new Error("There is no trunk.");
        const behind = -dot(sub(at, ring.at), ring.z) / ring.back;
        within("how far behind the middle", behind, 0.2, 1.35);
        within("how far to a side", Math.abs(dot(sub(at, ring.at), ring.x)), 0, 0.05);
      }
    }
  });

  it("shines stronger at the stop than at the start", () => {
    for (const { movement } of randomPositions(stretch, 4)) {
      const strength = (phase: "out" | "stop") =>
        figure({ stretch, movement, phase, part: 0, progress: 0 })
          .layers.flatMap(({ shapes }) => shapes)
          .find(({ name }) => name === "work")?.opacity ?? expect.fail();
      expect(strength("stop")).toBeGreaterThan(strength("out"));
    }
  });
});

it("the hip of the leg that rolls glows, not the other one", () => {
  for (const position of randomPositions("rotateLegs", pictures)) {
    const { camera } = viewOf(position, false);
    const { legs } = skeletonAt(position);
    const glow = figure(position).layers.flatMap(({ shapes }) => shapes.flatMap(({ glow }) => glow ?? []));
    const [x = expect.fail(), y = expect.fail()] = glow;
    const away = (side: "right" | "left") => {
      const [a, b] = project(camera, legs[side].hip);
      return Math.hypot(a - x, b - y);
    };
    const leg = position.movement.leg ?? expect.fail();
    expect(away(leg)).toBeLessThan(away(leg === "right" ? "left" : "right"));
  }
});
