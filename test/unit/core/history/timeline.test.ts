import { describe, expect, it } from "vitest";
import { maxMinutes, maxRuns, readTimeline, writeTimeline } from "../../../../src/core/history/timeline.ts";
import { isTimeline } from "../../../../src/core/history/timelineForm.ts";

describe("a timeline", () => {
  it("is a letter and a number of minutes for each run, from midnight on", () => {
    const runs = readTimeline("a540b25r4");
    expect(runs).toEqual([
      { kind: "away", from: 0, to: 540 },
      { kind: "browsing", from: 540, to: 565 },
      { kind: "routine", from: 565, to: 569 },
    ]);
    expect(writeTimeline(runs ?? [])).toBe("a540b25r4");
  });

  it("is empty before the first minute", () => {
    expect(readTimeline("")).toEqual([]);
    expect(writeTimeline([])).toBe("");
  });

  it("has a letter for each kind", () => {
    const all = "a1b2r3m4o5d13p6h7c8f9e10s11w12";
    expect(writeTimeline(readTimeline(all))).toBe(all);
  });

  it.each(["a", "540a", "a0", "a-5", "a5 b5", "z5", "a99999", "b5\n", "ab5", "b1a1".repeat(maxRuns)])(
    "is not %j",
    text => {
      expect(isTimeline(text)).toBe(false);
      expect(readTimeline(text)).toEqual([]);
    },
  );

  it("ends where no day can have so many minutes", () =>
    expect(readTimeline("a2000b500r4").at(-1)).toEqual({ kind: "browsing", from: 2000, to: maxMinutes }));
});
