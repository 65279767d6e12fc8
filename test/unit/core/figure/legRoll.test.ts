import { describe, expect, it } from "vitest";
import { viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { type FigurePosition, figure } from "../../../../src/core/figure/figure.ts";
import { type Camera, type Point, project } from "../../../../src/core/figure/geometry/camera.ts";
import { mix, place } from "../../../../src/core/figure/geometry/vector.ts";
import { body } from "../../../../src/core/figure/skeleton/body.ts";
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

  it("keeps the stripe of the trousers in sight all through the roll", () => {
    for (const position of positionsOf("rotateLegs", 8, ["out", "stop", "back"])) {
      const stripe = shapesOf(position).find(({ name }) => name === `${position.movement.leg}Stripe`);
      const points = pointsOf(stripe?.d ?? "");
      const area = points.reduce((sum, [x, y], i) => {
        const [a, b] = points[(i + 1) % points.length] ?? [x, y];
        return sum + (x * b - a * y) / 2;
      }, 0);
      within("the stripe in square centimetres", Math.abs(area), 12, 120);
    }
  });

  it("has its arrow around the toes that roll, and away from the other foot", () => {
    const heel = ({ foot }: Leg) => place(foot, body.heel);
    const away = (view: Camera, leg: Leg, [x, y]: Point, shares: readonly number[]) =>
      Math.min(
        ...shares.map(t => {
          const [a, b] = project(view, mix(heel(leg), place(leg.foot, [0, -0.045, 0.17]), t));
          return Math.hypot(a - x, b - y);
        }),
      );
    for (const position of positionsOf("rotateLegs", 4, ["out", "stop", "back"])) {
      const { camera } = viewOf(position, false);
      const { legs } = skeletonAt(position);
      const side = position.movement.leg ?? expect.fail();
      const arrow = shapesOf(position).filter(({ name }) => name === "arcLine" || name === "arcHead");
      for (const point of arrow.flatMap(({ d }) => pointsOf(d))) {
        within("from the heel that stays", away(camera, legs[side], point, [0]), 14, 38);
        const other = away(camera, legs[side === "right" ? "left" : "right"], point, [0, 0.25, 0.5, 0.75, 1]);
        within("from the other foot", other, 5.5, 200);
      }
    }
  });

  it("keeps the outline of the foot where the roll began, once it has begun", () => {
    const ghosts = (phase: "out" | "stop" | "rest", progress: number) =>
      movementsOf("rotateLegs").map(movement =>
        figure({ stretch: "rotateLegs", movement, phase, part: 0, progress }).layers.filter(
          ({ name }) => name === "ghost",
        ),
      );
    expect(ghosts("rest", 0.5).flat()).toEqual([]);
    expect(ghosts("out", 0).flat()).toEqual([]);
    const [half, stop] = [ghosts("out", 0.5), ghosts("stop", 0)];
    for (const [i, [layer]] of half.entries()) expect(layer?.shapes).toEqual(stop[i]?.[0]?.shapes ?? []);
    expect(stop.flat()).toHaveLength(movementsOf("rotateLegs").length);
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
