import { describe, expect, it } from "vitest";
import { preview } from "../../../../src/core/routine/preview.ts";
import { stretches, stretchIds } from "../../../../src/core/routine/stretches.ts";
import { pace, tempos } from "../../../../src/core/routine/tempo.ts";
import { movements } from "../../../../src/core/routine/timeline.ts";

describe.each(stretchIds)("the preview of %s", stretch => {
  it.each(tempos)("shows each movement once, one after the other, at %s tempo", tempo => {
    const segments = preview(stretch, tempo);
    const { parts } = stretches[stretch];
    const phases = [...parts.map(() => "out"), "stop", ...parts.map(() => "back"), "rest"];
    const all = movements(stretch, "short")
      .flat()
      .filter(({ rep }) => rep === 1);
    expect(segments.map(({ movement, phase }) => ({ ...movement, phase }))).toEqual(
      all.flatMap(movement => phases.map(phase => ({ ...movement, phase }))),
    );
    expect(segments[0]?.from).toBe(0);
    for (const [index, { from, to, phase, part }] of segments.entries()) {
      const share = phase === "out" || phase === "back" ? (parts[part]?.share ?? 0) : 1;
      expect(from).toBe(segments[index - 1]?.to ?? 0);
      expect(to - from).toBe(phase !== "ready" && pace(tempo)[phase] * share);
    }
  });
});
