import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { paint, strengths } from "../../../../src/core/history/paint.ts";
import {
  type MinuteKind,
  maxRuns,
  readTimeline,
  writeTimeline,
} from "../../../../src/core/history/timeline.ts";

const painted = (before: string, kind: MinuteKind, from: number, to: number, over?: number) =>
  writeTimeline(paint(readTimeline(before), { kind, from, to }, over));

const kinds = Object.keys(strengths) as MinuteKind[];
const run = fc
  .record({ kind: fc.constantFrom(...kinds), from: fc.nat(1440), length: fc.integer({ min: 1, max: 90 }) })
  .map(({ kind, from, length }) => ({ kind, from, to: from + length }));

describe("a run painted over others", () => {
  it("follows what is there, with absence between", () => {
    expect(painted("", "browsing", 540, 550)).toBe("a540b10");
    expect(painted("a540b10", "browsing", 550, 552)).toBe("a540b12");
    expect(painted("a540b10", "otherApp", 553, 560)).toBe("a540b10a3o7");
  });

  it("goes over weaker kinds and equal ones, and under stronger ones", () => {
    expect(painted("a540o10", "browsing", 545, 548)).toBe("a540o5b3o2");
    expect(painted("a540b10", "call", 545, 555)).toBe("a540b5c10");
    expect(painted("a540b10r2", "away", 500, 560)).toBe("a540b10r2a8");
    expect(painted("a540b10r2", "browsing", 545, 560)).toBe("a540b10r2b8");
  });

  it("goes as far as it is told to", () =>
    expect(painted("a540b10r2b3", "away", 545, 555, strengths.browsing)).toBe("a540b5a5r2a3"));

  it("changes nothing if it is empty", () => expect(painted("a540b10", "browsing", 20, 20)).toBe("a540b10"));

  it("leaves whole, bounded and readable timelines, each minute as strong as anything painted there", () =>
    fc.assert(
      fc.property(fc.array(run, { maxLength: 40 }), added => {
        const runs = added.reduce<ReturnType<typeof paint>>((before, one) => paint(before, one), []);
        expect(readTimeline(writeTimeline(runs))).toEqual(runs);
        for (const one of added)
          for (const there of runs.filter(({ from, to }) => from < one.to && to > one.from))
            expect(strengths[there.kind]).toBeGreaterThanOrEqual(strengths[one.kind]);
      }),
    ));

  it("never makes more runs than a day may have, and keeps the breaks", () => {
    const minutes = Array.from({ length: 720 }, (_, index) => index * 2);
    const restless = minutes.reduce<ReturnType<typeof paint>>(
      (before, from) =>
        paint(before, { kind: from % 100 === 0 ? "routine" : "browsing", from, to: from + 1 }),
      [],
    );
    expect(restless.length).toBeLessThanOrEqual(maxRuns);
    expect(restless.filter(({ kind }) => kind === "routine").length).toBe(15);
    expect(writeTimeline(restless).length).toBeLessThan(1000);
  });
});
