import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import {
  addCounts,
  type Counts,
  noCounts,
  packCounts,
  unpackCounts,
} from "../../../../src/core/sync/packedCounts.ts";

const anyCounts: fc.Arbitrary<Counts> = fc
  .array(fc.nat({ max: 90_000 }), { minLength: 12, maxLength: 12 })
  .map(numbers => {
    const entries = Object.keys(noCounts).map((name, index) => {
      const number = numbers[index] ?? 0;
      return [name, name.endsWith("Ms") ? number * 1000 : number];
    });
    return { ...noCounts, ...Object.fromEntries(entries) };
  });

describe("packed counts", () => {
  it("are short: seconds and numbers, without the noughts at the end", () => {
    expect(packCounts({ ...emptyDay("2026-11-29"), activeMs: 3_600_900, full: 3 })).toBe("2s0.3");
    expect(packCounts(noCounts)).toBe("");
  });

  it("come back as they were", () =>
    fc.assert(
      fc.property(anyCounts, counts => {
        expect(unpackCounts(packCounts(counts))).toEqual(counts);
      }),
    ));

  it("of a later version lose only what is unknown", () =>
    expect(unpackCounts("2s0.3..........5.7.9")).toMatchObject({ activeMs: 3_600_000, full: 3 }));

  it.each(["A", "1,2", "-1", "zzzzzzzzzzzz", "1".repeat(300)])("%j is none", text =>
    expect(unpackCounts(text)).toBeUndefined(),
  );
});

describe("the sum of counts", () => {
  it("adds all up but the longest sitting", () => {
    const one = { ...noCounts, activeMs: 5000, full: 1, longestSittingMs: 3000 };
    const other = { ...noCounts, activeMs: 1000, full: 2, longestSittingMs: 2000 };
    expect(addCounts(one, other)).toEqual({ ...noCounts, activeMs: 6000, full: 3, longestSittingMs: 3000 });
  });

  it("is the same in any order and in any groups", () =>
    fc.assert(
      fc.property(anyCounts, anyCounts, anyCounts, (one, two, three) => {
        expect(addCounts(addCounts(one, two), three)).toEqual(addCounts(two, addCounts(three, one)));
        expect(addCounts(one, noCounts)).toEqual(one);
      }),
    ));
});
