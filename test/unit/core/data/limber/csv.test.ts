import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csvCell, historyCsv, isHistoryCsv } from "../../../../../src/core/data/limber/csv.ts";
import { emptyDay } from "../../../../../src/core/history/day.ts";

describe("the history for a spreadsheet", () => {
  const text = historyCsv([
    {
      ...emptyDay("2026-11-28"),
      activeMs: 3_629_999,
      full: 2,
      movements: 100,
      longestSittingMs: 2_700_000,
      doses: "5:3x8s10;",
    },
  ]);

  it("has a byte-order mark, the separator, names, and a line for each day in whole numbers", () => {
    expect(text.split("\r\n")).toEqual([
      "\uFEFFsep=;",
      "date;active_minutes;full_routines;short_routines;partial_routines;movements;breaks_without_routine;natural_breaks;snoozed;skipped;unanswered;reminders;longest_sitting_minutes;own_doses",
      "2026-11-28;60;2;0;0;100;0;0;0;0;0;0;45;sitBackArch 3x8 stop 10s",
      "",
    ]);
  });

  it("tells the separator in its first line: no Excel splits a file at the sign of another region", () =>
    expect(text.split("\r\n").map(line => line.split(";").length)).toEqual([2, 14, 14, 1]));

  it("keeps a hostile date in its cell, and no formula of it", () => {
    const hostile = ["=1+2", '@SUM(A1:A2);"x"', "-2+3", "\t=1+2", "+1"].map(date => emptyDay(date));
    const cells = historyCsv(hostile).split("\r\n").slice(2, -1);
    expect(cells).toEqual(
      ["'=1+2", `"'@SUM(A1:A2);""x"""`, "'-2+3", "'\t=1+2", "'+1"].map(cell => `${cell}${";0".repeat(12)};`),
    );
  });

  it("has nothing that another encoding or region would show otherwise", () =>
    expect(text.slice(1)).toMatch(/^[\x20-\x7e\r\n]*$/));

  it("is known again, also when a spreadsheet has saved it", () => {
    expect(isHistoryCsv(text.slice(1))).toBe(true);
    expect(isHistoryCsv('"date","active_minutes"\n')).toBe(true);
    expect(isHistoryCsv("date of birth;name\n")).toBe(false);
  });
});

describe("a cell", () => {
  it("never begins like a formula", () =>
    fc.assert(
      fc.property(fc.constantFrom("=", "+", "-", "@", "\t", "\r"), fc.string(), (sign, rest) => {
        expect(csvCell(sign + rest)).toMatch(/^"?'/);
      }),
    ));

  it("with a separator, a quote or a line break is quoted", () => {
    expect(csvCell('a;"b"\nc')).toBe('"a;""b""\nc"');
    expect(csvCell("plain")).toBe("plain");
  });
});
