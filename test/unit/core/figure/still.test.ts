import { describe, expect, it } from "vitest";
import { keyPoses } from "../../../../src/core/figure/skeleton/movement.ts";
import { solve } from "../../../../src/core/figure/skeleton/skeleton.ts";
import { stills } from "../../../../src/core/figure/still.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { movementsOf, partsOf, positionsOf, skeletonsPerPhase } from "./positions.ts";

describe.each(stretchIds)("the still poses of %s", stretch => {
  it("are key poses, at most two at once, whose opacities add up to 1", () => {
    const chests = movementsOf(stretch).flatMap(movement =>
      keyPoses(stretch, movement).map(pose => JSON.stringify(solve([[pose, 1]]).chest)),
    );
    for (const position of positionsOf(stretch, skeletonsPerPhase / 4)) {
      const shown = stills(position);
      expect(shown.length).toBeLessThanOrEqual(2);
      expect(shown.reduce((sum, { opacity }) => sum + opacity, 0)).toBeCloseTo(1, 9);
      for (const { skeleton } of shown) expect(chests).toContain(JSON.stringify(skeleton.chest));
    }
  });

  it("fade into the next one only shortly before it is reached", () => {
    for (const movement of movementsOf(stretch)) {
      for (const part of partsOf(stretch)) {
        const opacities = (progress: number) =>
          stills({ stretch, movement, phase: "out", part, progress }).map(({ opacity }) => opacity);
        expect(opacities(0.65)).toEqual([1]);
        expect(opacities(0.85)).toEqual([0.5, 0.5].map(half => expect.closeTo(half, 9)));
      }
    }
  });

  it("fill the chest on the way out and empty it on the way back", () => {
    for (const movement of movementsOf(stretch)) {
      const breath = (phase: "out" | "stop" | "back", part: number, progress: number) =>
        stills({ stretch, movement, phase, part, progress })[0]?.breath;
      const last = partsOf(stretch).length - 1;
      expect([breath("out", 0, 0), breath("stop", 0, 0.5), breath("back", last, 0)]).toEqual([0, 1, 1]);
    }
  });
});
