import { expect, it } from "vitest";
import { extentOf } from "../../../../src/core/routine/extent.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { timeline } from "../../../../src/core/routine/timeline.ts";

it.each(stretchIds)(
  "%s goes out without a jump, stops at its full extent and comes back the same way",
  stretch => {
    const segments = timeline({ kind: "short", tempo: "standard", stretches: [stretch] });
    const ends = segments.map(segment => [0, 1].map(progress => extentOf({ ...segment, progress })));
    for (const [index, [from, to]] of ends.entries()) {
      expect(from).toBe(ends[index - 1]?.[1] ?? 0);
      const { phase } = segments[index] ?? expect.fail();
      if (phase === "stop") expect([from, to]).toEqual([1, 1]);
      if (phase === "ready" || phase === "rest") expect([from, to]).toEqual([0, 0]);
      if (phase === "out") expect(to).toBeGreaterThan(from ?? 1);
    }
  },
);
