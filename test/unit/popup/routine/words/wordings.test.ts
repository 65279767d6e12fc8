import { expect, it } from "vitest";
import { wordings } from "../../../../../popup/routine/words/wordings.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { type Phase, type Plan, timeline } from "../../../../../src/core/routine/timeline.ts";

const plan: Plan = {
  ...{ kind: "full", tempo: "standard", stretches: stretchIds },
  doses: { rotateLegs_sets: 3 },
};

const kindOf = (phase: Phase) => (phase === "ready" || phase === "between" ? phase : "moves");

it("every segment of a plan has the wording of one that is listed, and none is listed twice", () => {
  const listed = wordings(plan);
  for (const { stretch, phase, movement } of timeline(plan)) {
    const like = listed.filter(
      each =>
        each.stretch === stretch &&
        kindOf(each.phase) === kindOf(phase) &&
        each.movement.way === movement.way &&
        each.movement.leg === movement.leg,
    );
    expect(like).toHaveLength(1);
  }
});
