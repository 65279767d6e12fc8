import { describe, expect, it } from "vitest";
import { sourceDose } from "../../../../src/core/routine/dose.ts";
import { preview } from "../../../../src/core/routine/preview.ts";
import { stretches, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { pace, tempos } from "../../../../src/core/routine/tempo.ts";
import { movements } from "../../../../src/core/routine/timeline.ts";

describe.each(stretchIds)("the preview of %s", stretch => {
  it.each(tempos)("shows each movement once, one after the other, at %s tempo", tempo => {
    const segments = preview(stretch, tempo);
    const { parts } = stretches[stretch];
    const phases = [...parts.map(() => "out"), "stop", ...parts.map(() => "back"), "rest"];
    const all = movements(stretch, { reps: 1, sets: 1 }).flat();
    expect(segments.map(({ movement, phase }) => ({ ...movement, phase }))).toEqual(
      all.flatMap(movement => phases.map(phase => ({ ...movement, phase }))),
    );
    expect(segments[0]?.from).toBe(0);
    for (const [index, { from, to, phase, part }] of segments.entries()) {
      const share = phase === "out" || phase === "back" ? (parts[part]?.share ?? 0) : 1;
      expect(from).toBe(segments[index - 1]?.to ?? 0);
      const lengths = { ...pace(tempo), stop: 1000, ready: 0, between: 0 };
      expect(to - from).toBe(lengths[phase] * share);
    }
  });

  it("stops as long as the dose says, but never so long that it looks like a picture", () => {
    const stopOf = (stopSeconds: number) => {
      const stop = preview(stretch, "standard", { ...sourceDose, stopSeconds }).find(
        ({ phase }) => phase === "stop",
      );
      return (stop?.to ?? 0) - (stop?.from ?? 0);
    };
    expect([1, 4, 30].map(stopOf)).toEqual([1000, 4000, 5000]);
  });
});
