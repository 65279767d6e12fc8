import { describe, expect, it } from "vitest";
import { stages, viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { trunkRings } from "../../../../src/core/figure/draw/trunk.ts";
import { vertebrae, worked, workedSpot } from "../../../../src/core/figure/draw/work.ts";
import { figure } from "../../../../src/core/figure/figure.ts";
import { project } from "../../../../src/core/figure/geometry/camera.ts";
import { ringAt } from "../../../../src/core/figure/geometry/tube.ts";
import { dot, sub } from "../../../../src/core/figure/geometry/vector.ts";
import { type FigurePosition, skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { islands, outlines } from "./outline.ts";
import { instants, pictures, randomPositions } from "./random.ts";
import { within } from "./within.ts";

const personOf = (position: FigurePosition) =>
  figure(position).layers.find(({ name }) => name === "person0")?.shapes ?? expect.fail();

/** Both stretches that rotate are seen from the front. */
const facesCamera = (stretch: FigurePosition["stretch"]) => stages[stretch].yaw === 0;

describe.each(stretchIds.filter(stretch => worked[stretch]))("the back that glows in %s", stretch => {
  it("lights vertebrae behind the middle of the trunk, none on the chest", () => {
    for (const position of randomPositions(stretch, instants)) {
      const bones = vertebrae(trunkRings(skeletonAt(position), 0), stretch);
      expect(bones.length).toBeGreaterThan(5);
      for (const { at, ring } of bones)
        within("how far to the front", dot(sub(at, ring.at), ring.z), -0.12, -0.03);
    }
  });

  it("has its light on the top, and none where the camera sees the front: the inset alone shows it", () => {
    for (const position of randomPositions(stretch, pictures)) {
      const shapes = personOf(position);
      const top = shapes.find(({ name }) => name === "top")?.d;
      const lit = shapes.filter(({ glow }) => glow);
      expect(lit).toHaveLength(facesCamera(stretch) ? 0 : 1);
      for (const { d } of lit) expect(d).toBe(top);
    }
  });

  it("shows the spine over the top, within the outline of the body, unless the camera sees the front", () => {
    for (const position of randomPositions(stretch, pictures)) {
      const shapes = personOf(position);
      const names = shapes.map(({ name }) => name);
      expect(names.includes("spineWork")).toBe(!facesCamera(stretch));
      if (facesCamera(stretch)) continue;
      expect(names.indexOf("spineWork")).toBeGreaterThan(names.indexOf("top"));
      const body = shapes.filter(({ fill }) => ["top", "trousers", "skin"].includes(fill));
      const cord = shapes.find(({ name }) => name === "spineCord") ?? expect.fail();
      const bare = islands(body.flatMap(({ d }) => outlines(d)));
      const both = islands([...body, { d: cord.d }].flatMap(({ d }) => outlines(d)));
      within("what the spine adds", both[0] ?? 0, 0, (bare[0] ?? 0) + 12);
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
        figure({ stretch, movement, phase, part: 0, progress: 0 })
          .layers.filter(({ name }) => name === "inset")
          .flatMap(({ shapes }) => shapes)
          .find(({ glow }) => glow)?.opacity ?? expect.fail();
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
