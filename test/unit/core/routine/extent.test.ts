import { expect, it } from "vitest";
import { extentOf } from "../../../../src/core/routine/extent.ts";
import { stretchIds } from "../../../../src/core/routine/stretches.ts";
import { locate, timeline } from "../../../../src/core/routine/timeline.ts";

it.each(stretchIds)(
  "%s goes out without a jump, stops at its full extent and comes back the same way",
  stretch => {
    const segments = timeline({ kind: "short", tempo: "standard", stretches: [stretch] });
    let before = 0;
    for (let ms = 0; ms < (segments.at(-1)?.to ?? 0); ms += 10) {
      const position = locate(segments, ms) ?? expect.fail();
      const extent = extentOf(position);
      expect(Math.abs(extent - before)).toBeLessThan(0.01);
      if (position.phase === "stop") expect(extent).toBe(1);
      if (position.phase === "ready" || position.phase === "rest") expect(extent).toBe(0);
      before = extent;
    }
  },
);
