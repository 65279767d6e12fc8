import { describe, expect, it } from "vitest";
import { viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { type FigurePosition, figure } from "../../../../src/core/figure/figure.ts";
import { type Camera, type Point, project } from "../../../../src/core/figure/geometry/camera.ts";
import { mix } from "../../../../src/core/figure/geometry/vector.ts";
import type { Leg } from "../../../../src/core/figure/skeleton/limbs.ts";
import { skeletonAt } from "../../../../src/core/figure/skeleton/skeletonAt.ts";
import type { Side } from "../../../../src/core/routine/stretches.ts";
import { pointsOf } from "./points.ts";
import { movementsOf, positionsOf } from "./positions.ts";
import { within } from "./within.ts";

const shapesOf = (position: FigurePosition) => figure(position).layers.flatMap(({ shapes }) => shapes);
const middle = (points: readonly Point[], i: 0 | 1) =>
  points.reduce((sum, point) => sum + point[i], 0) / points.length;

/** How far the kneecap lies to the right of the knee in the picture, in centimetres. */
function kneecap(way: "out" | "in", leg: Side): number {
  const movement = { way, leg, rep: 1, of: 5 };
  const position: FigurePosition = { stretch: "rotateLegs", movement, phase: "stop", part: 0, progress: 0 };
  const cap = shapesOf(position).find(({ name }) => name === `${leg}Knee`) ?? expect.fail();
  const [x] = project(viewOf(position, false).camera, skeletonAt(position).legs[leg].knee);
  return middle(pointsOf(cap.d), 0) - x;
}

describe("the picture of the leg that rolls", () => {
  it("shows the kneecap turn with the toes", () => {
    expect(kneecap("out", "right")).toBeGreaterThan(kneecap("in", "right") + 3);
    expect(kneecap("out", "left")).toBeLessThan(kneecap("in", "left") - 3);
  });

  it("has its arrow around the shin that rolls, and away from the other leg", () => {
    const away = (view: Camera, { knee, ankle }: Leg, [x, y]: Point) =>
      Math.min(
        ...[0.2, 0.4, 0.6, 0.8, 1].map(t => {
          const [a, b] = project(view, mix(knee, ankle, t));
          return Math.hypot(a - x, b - y);
        }),
      );
    for (const position of positionsOf("rotateLegs", 4, ["out", "stop", "back"])) {
      const { camera } = viewOf(position, false);
      const { legs } = skeletonAt(position);
      const side = position.movement.leg ?? expect.fail();
      const arrow = shapesOf(position).filter(({ name }) => name === "arcLine" || name === "arcHead");
      for (const point of arrow.flatMap(({ d }) => pointsOf(d))) {
        within("from the shin that rolls", away(camera, legs[side], point), 0, 22);
        within("from the other shin", away(camera, legs[side === "right" ? "left" : "right"], point), 8, 200);
      }
    }
  });

  it("turns its arrow the other way for toes in than for toes out", () => {
    for (const movement of movementsOf("rotateLegs")) {
      const shapes = shapesOf({ stretch: "rotateLegs", movement, phase: "out", part: 0, progress: 0.1 });
      const path = pointsOf(shapes.find(({ name }) => name === "arcLine")?.d ?? "");
      const right = (path.at(-1)?.[0] ?? Number.NaN) - (path[0]?.[0] ?? Number.NaN);
      expect(right > 0).toBe((movement.leg === "right") === (movement.way === "out"));
    }
  });
});
