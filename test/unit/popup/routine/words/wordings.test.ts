import { expect, it } from "vitest";
import { wordings } from "../../../../../popup/routine/words/wordings.ts";
import { stretchIds } from "../../../../../src/core/routine/stretches.ts";
import { timeline } from "../../../../../src/core/routine/timeline.ts";

const plan = { kind: "full", tempo: "standard", stretches: stretchIds } as const;

it("every segment of a plan has the wording of one that is listed, and none is listed twice", () => {
  const listed = wordings(plan);
  for (const { stretch, phase, movement } of timeline(plan)) {
    const like = listed.filter(
      each =>
        each.stretch === stretch &&
        (each.phase === "ready") === (phase === "ready") &&
        each.movement.way === movement.way &&
        each.movement.leg === movement.leg,
    );
    expect(like).toHaveLength(1);
  }
});
