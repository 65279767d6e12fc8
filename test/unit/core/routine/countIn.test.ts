import { describe, expect, it } from "vitest";
import { countInAt, countInCues } from "../../../../src/core/routine/countIn.ts";
import { timeline } from "../../../../src/core/routine/timeline.ts";

const segments = timeline({ kind: "short", tempo: "standard", stretches: ["sitAndRotate"] });

/** What a count-in says in frames of that length. */
function said(frameMs: number): number[] {
  const heard = [];
  for (let left = 3000; left > 0; left -= frameMs) heard.push(...countInCues(left, left - frameMs, 500));
  return heard.flatMap(cue => (cue.kind === "say" && cue.line.what === "countIn" ? [cue.line.seconds] : []));
}

describe("the count-in", () => {
  it("takes three seconds before a movement, and none before a lead-in", () => {
    for (const { from, phase } of segments)
      expect(countInAt(segments, from)).toBe(phase === "out" ? 3000 : 0);
  });

  it("counts 3, 2, 1 at any frame rate, each number once", () => {
    for (const frameMs of [8, 16, 33, 250, 999]) expect(said(frameMs), `${frameMs} ms`).toEqual([3, 2, 1]);
  });

  it("has a tick for each number, which end before the next one", () => {
    const cues = countInCues(3000, 2984, 500);
    expect(cues.map(({ kind }) => kind)).toEqual(["chime", "say"]);
    for (const cue of cues) expect(cue.at).toBe(500);
    expect(cues.flatMap(cue => (cue.kind === "say" ? [cue.until] : []))).toEqual([1500]);
  });
});
