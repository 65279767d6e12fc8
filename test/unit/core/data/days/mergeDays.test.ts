import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeDay, mergeDays } from "../../../../../src/core/data/days/mergeDays.ts";
import { type Day, emptyDay } from "../../../../../src/core/history/day.ts";

const { date, timeline: _, doses: __, ...counts } = emptyDay("2026-11-28");

/** Any record of a few dates, every number of it drawn. */
const anyDay: fc.Arbitrary<Day> = fc
  .tuple(
    fc.integer({ min: 1, max: 9 }),
    fc.record(
      Object.fromEntries(Object.keys(counts).map(name => [name, fc.nat({ max: 99 })])) as Record<
        Exclude<keyof Day, "date" | "timeline" | "doses">,
        fc.Arbitrary<number>
      >,
    ),
    fc.constantFrom("", "a540b25", "a540b20r5", "a600", "a540b30"),
    fc.constantFrom("", "1:1x8s1;", "1:1x9s1;", "1:1x8s1;5:3x8s10;"),
  )
  .map(([day, record, timeline, doses]) => ({ ...record, timeline, doses, date: `2026-11-0${day}` }));
const anyDays = fc.array(anyDay, { maxLength: 12 });

describe("two records of one date", () => {
  it("make one with the larger value of each field", () => {
    const one = { ...emptyDay(date), activeMs: 5000, full: 1, snoozed: 3 };
    const other = { ...emptyDay(date), activeMs: 4000, full: 2, skipped: 1 };
    expect(mergeDay(one, other)).toEqual({
      ...emptyDay(date),
      ...{ activeMs: 5000, full: 2, snoozed: 3, skipped: 1 },
    });
  });
});

describe("the timeline of two records", () => {
  it("is that of the record that tells of more minutes", () => {
    const day = { ...emptyDay(date), timeline: "a540b30" };
    const cut = { ...emptyDay(date), timeline: "a540b5r2b5a100" };
    expect(mergeDay(day, cut).timeline).toBe("a540b30");
    expect(mergeDay(cut, day).timeline).toBe("a540b30");
  });
});

describe("lists of days", () => {
  it("merge to the same however often, in any order, and in any groups", () =>
    fc.assert(
      fc.property(anyDays, anyDays, anyDays, (one, other, third) => {
        const all = mergeDays(one, other, third);
        expect(mergeDays(all, other)).toEqual(all);
        expect(mergeDays(third, one, other)).toEqual(all);
        expect(mergeDays(mergeDays(third, other), one)).toEqual(all);
      }),
    ));

  it("merge to each date once, in order, with nothing that was there lost", () =>
    fc.assert(
      fc.property(anyDays, anyDays, (one, other) => {
        const all = mergeDays(one, other);
        const dates = all.map(day => day.date);
        expect(dates).toEqual([...new Set([...one, ...other].map(day => day.date))].toSorted());
        for (const day of [...one, ...other])
          expect(all.find(each => each.date === day.date)?.full).toBeGreaterThanOrEqual(day.full);
      }),
    ));
});
