import { describe, expect, it } from "vitest";
import { viewOf } from "../../../../src/core/figure/draw/stage.ts";
import { type FigurePosition, figure } from "../../../../src/core/figure/figure.ts";
import { type Camera, type Point, project } from "../../../../src/core/figure/geometry/camera.ts";
import { mix, place, type Vec } from "../../../../src/core/figure/geometry/vector.ts";
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

  it("has an arrow around the shin and one around the thigh, both at the leg that rolls", () => {
    /** How far a point of the picture is from a line in the room, in centimetres. */
    const away = (view: Camera, [from, to]: readonly [Vec, Vec], [x, y]: Point) =>
      Math.min(
        ...[0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1].map(t => {
          const [a, b] = project(view, mix(from, to, t));
          return Math.hypot(a - x, b - y);
        }),
      );
    const foot = (leg: Leg) => [place(leg.foot, body.heel), place(leg.foot, [0, -0.045, 0.17])] as const;
    const shank = (leg: Leg) => [leg.knee, leg.ankle] as const;
    const thigh = (leg: Leg) => [leg.hip, leg.knee] as const;
    for (const position of positionsOf("rotateLegs", 4, ["out", "stop", "back"])) {
      const { camera } = viewOf(position, false);
      const { legs } = skeletonAt(position);
      const side = position.movement.leg ?? expect.fail();
      const [own, other] = [legs[side], legs[side === "right" ? "left" : "right"]];
      const heads =
        shapesOf(position)
          .find(({ name }) => name === "arcHead")
          ?.d.split("Z") ?? [];
      const [shin = "", hip = "", rest = ""] = heads;
      expect(rest).toBe("");
      for (const point of pointsOf(shin)) {
        within("from the shank", away(camera, shank(own), point), 0, 18);
        within("from the other foot", away(camera, foot(other), point), 7, 200);
      }
      for (const point of pointsOf(hip)) within("from the thigh", away(camera, thigh(own), point), 0, 18);
    }
  });

  it("keeps the outline of the foot where the roll began, once it has begun, over the shoe", () => {
    const ghosts = (phase: "out" | "stop" | "rest", progress: number) =>
      movementsOf("rotateLegs").flatMap(movement => {
        const shapes = shapesOf({ stretch: "rotateLegs", movement, phase, part: 0, progress });
        const ghost = shapes.findIndex(({ name }) => name === "ghost");
        if (ghost < 0) return [];
        const shoe = shapes.findIndex(({ name }) => name === `${movement.leg}Shoe`);
        expect(ghost).toBeGreaterThan(shoe);
        return [shapes[ghost]?.d];
      });
    expect(ghosts("rest", 0.5)).toEqual([]);
    expect(ghosts("out", 0)).toEqual([]);
    expect(ghosts("out", 0.5)).toEqual(ghosts("stop", 0));
    expect(ghosts("stop", 0)).toHaveLength(movementsOf("rotateLegs").length);
  });

  it("turns its arrows the other way for toes in than for toes out", () => {
    for (const movement of movementsOf("rotateLegs")) {
      const shapes = shapesOf({ stretch: "rotateLegs", movement, phase: "out", part: 0, progress: 0.1 });
      const [, ...paths] = shapes.find(({ name }) => name === "arcLine")?.d.split("M") ?? [];
      expect(paths).toHaveLength(2);
      for (const path of paths.map(each => pointsOf(`M${each}`))) {
        const right = (path.at(-1)?.[0] ?? Number.NaN) - (path[0]?.[0] ?? Number.NaN);
        expect(right > 0).toBe((movement.leg === "right") === (movement.way === "out"));
      }
    }
  });
});
