import { describe, expect, it } from "vitest";
import { viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { trunkRings } from "../../../../src/core/figure/draw/trunk.ts";
import { backAngles, worked, workedSpot } from "../../../../src/core/figure/draw/work.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { project } from "../../../../src/core/figure/geometry/camera.ts";
import { ringAt, surface } from "../../../../src/core/figure/geometry/tube.ts";
import { dot, sub } from "../../../../src/core/figure/geometry/vector.ts";
import { type FigurePosition, skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { instants, pictures, randomPositions } from "./random.ts";
import { within } from "./within.ts";

const personOf = (position: FigurePosition) =>
  figure(position).layers.find(({ name }) => name === "person0")?.shapes ?? expect.fail();

describe.each(stretchIds.filter(stretch => worked[stretch]))("the back that glows in %s", stretch => {
  it("glows behind the middle of the trunk, never on the chest", () => {
    const [middle, reach] = worked[stretch] ?? expect.fail();
    for (const position of randomPositions(stretch, instants)) {
      const rings = trunkRings(skeletonAt(position), 0);
      for (const at of [middle - reach, middle, middle + reach]) {
        const ring = ringAt(rings, at) ?? expect.fail();
        for (const angle of [...backAngles, 180])
          within("how far to the front", dot(sub(surface(ring, angle), ring.at), ring.z), -0.2, -0.01);
      }
    }
  });

  it("has its light behind the person: all of the body is drawn over it", () => {
    for (const position of randomPositions(stretch, pictures)) {
      const names = personOf(position).map(({ name }) => name);
      for (const name of ["hips", "top", "hair", "rightForearm", "leftForearm"])
        expect(names.indexOf("workHalo")).toBeLessThan(names.indexOf(name));
    }
  });

  it("has its light at the height of the worked part of the spine", () => {
    for (const position of randomPositions(stretch, pictures)) {
      const { camera } = viewOf(position, false);
      const rings = trunkRings(skeletonAt(position), 0);
      const [middle] = worked[stretch] ?? expect.fail();
      const spot = workedSpot(camera, rings, stretch) ?? expect.fail();
      const [x, y] = project(camera, ringAt(rings, middle)?.at ?? expect.fail());
      within("how far from the spine", Math.hypot(spot.x - x, spot.y - y), 0, 11);
    }
  });

  it("shines stronger at the stop than at the start", () => {
    for (const { movement } of randomPositions(stretch, 4)) {
      const strength = (phase: "out" | "stop") =>
        personOf({ stretch, movement, phase, part: 0, progress: 0 }).find(({ name }) => name === "work")
          ?.opacity ?? expect.fail();
      expect(strength("stop")).toBeGreaterThan(strength("out"));
    }
  });
});

it("the low back is lower than the mid back", () => {
  const middle = (stretch: (typeof stretchIds)[number]) => worked[stretch]?.[0] ?? expect.fail();
  for (const stretch of ["sitAndRotate", "sitRotateSideBend", "sitBackArch"] as const)
    expect(middle("standingBackArch")).toBeLessThan(middle(stretch) - 1);
});

it("the hip of the leg that rolls glows, not the other one", () => {
  for (const position of randomPositions("rotateLegs", pictures)) {
    const { camera } = viewOf(position, false);
    const { legs } = skeletonAt(position);
    const [x, y] = personOf(position).flatMap(({ glow }) => (glow ? [glow] : []))[0] ?? expect.fail();
    const away = (side: "right" | "left") => {
      const [a, b] = project(camera, legs[side].hip);
      return Math.hypot(a - x, b - y);
    };
    const leg = position.movement.leg ?? expect.fail();
    expect(away(leg)).toBeLessThan(away(leg === "right" ? "left" : "right"));
  }
});
