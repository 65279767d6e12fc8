import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { levelOf, monthStarts, yearOf, yearWeeks } from "../../../../src/core/history/year.ts";

describe("the grid of a year", () => {
  const anyDate = fc.date({ min: new Date("1999-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
  it("ends today, whatever the first day of the week, and has each day once", () =>
    fc.assert(
      fc.property(anyDate, fc.nat(6), (day, firstDay) => {
        const today = day.toISOString().slice(0, 10);
        const cells = yearOf(new Map(), today, firstDay);
        expect(cells.at(-1)?.date).toBe(today);
        expect(cells.at(-1)?.week).toBe(yearWeeks - 1);
        expect(new Set(cells.map(({ date }) => date)).size).toBe(cells.length);
        expect(new Date(`${cells[0]?.date}T00:00Z`).getUTCDay()).toBe((firstDay + 1) % 7);
        const names = monthStarts(cells).map(({ date }) => date.slice(0, 7));
        expect(new Set(names).size).toBe(names.length);
        expect([12, 13]).toContain(names.length);
      }),
      { numRuns: 15 },
    ));

  it("finds the record of a day in its week", () => {
    const day = { ...emptyDay("2026-03-02"), full: 2 };
    const cells = yearOf(new Map([[day.date, day]]), "2026-03-03", 0);
    expect(cells.filter(({ day }) => day)).toEqual([{ date: day.date, week: 52, row: 0, day }]);
  });

  it("fills a day by its breaks", () =>
    expect([0, 1, 2, 3, 4, 5, 9].map(full => levelOf({ ...emptyDay("2026-03-02"), full }))).toEqual([
      ...[0, 1, 2, 3, 3, 4, 4],
    ]));
});
