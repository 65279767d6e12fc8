import { describe, expect, it } from "vitest";
import { reach } from "../../../../../src/core/figure/geometry/reach.ts";
import { distance, dot, sub, unit, type Vec } from "../../../../../src/core/figure/geometry/vector.ts";
import { angle } from "../angles.ts";

const root: Vec = [0, 1, 0];
const pole: Vec = [0, 0, 1];
const [upper, lower] = [0.42, 0.4];
const to = (target: Vec) => reach(root, target, upper, lower, pole);
const fold = (target: Vec) => {
  const { middle, end } = to(target);
  return angle(sub(middle, root), sub(end, middle));
};

describe("a limb of two bones", () => {
  it.each<Vec>([
    [0, 0.4, 0],
    [0.3, 0.6, 0.2],
    [-0.2, 1.5, -0.1],
  ])("reaches a target between its limits and keeps the length of its bones", (...target) => {
    const { middle, end } = to(target);
    expect(distance(end, target)).toBeLessThan(0.0001);
    expect(distance(root, middle)).toBeCloseTo(upper, 9);
    expect(distance(middle, end)).toBeCloseTo(lower, 9);
  });

  it("bends its middle joint toward the pole", () => {
    expect(dot(sub(to([0, 0.4, 0]).middle, root), pole)).toBeGreaterThan(0.1);
  });

  it("stretches toward a target that is too far, and no further", () => {
    const { end } = to([0, -3, 0]);
    expect(distance(root, end)).toBeCloseTo(upper + lower, 3);
    expect(unit(sub(end, root))).toEqual([0, -1, 0].map(n => expect.closeTo(n, 9)));
  });

  it("folds to 150° for a target that is too near, and no further", () => {
    expect(fold([0, 0.99, 0])).toBeGreaterThan(145);
    expect(fold([0, 0.99, 0])).toBeLessThanOrEqual(150.01);
  });
});
