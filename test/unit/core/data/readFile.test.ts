import { describe, expect, it } from "vitest";
import { historyCsv } from "../../../../src/core/data/limber/csv.ts";
import { daysOf, exported, read, refusalOf, someDays } from "./examples.ts";

describe("a file", () => {
  it("is read by its content, with or without a byte-order mark", () => {
    expect(daysOf(exported())).toHaveLength(3);
    expect(daysOf(`\uFEFF${exported()}`)).toHaveLength(3);
    expect(read("WorkRaveStats 4\n")).toMatchObject({ file: { source: "workrave", days: [] } });
    expect(read('{"durations":[],"pomodoros":[],"timezones":[],"version":1}')).toMatchObject({
      file: { source: "marinara", days: [] },
    });
  });

  it.each([
    ["nothing", "", "empty"],
    ["white space", " \n\t", "empty"],
    ["half an export", exported().slice(0, 400), "damaged"],
    ["a shopping list", "milk\neggs", "foreign"],
    ["a page", "<!doctype html><title>Limber</title>", "foreign"],
    ["JSON of something else", '{"breakInterval": 600000}', "foreign"],
    ["a list", "[1, 2]", "foreign"],
    ["another table", "a,b,c,d,e,f\n1,2,3,4,5,6\n", "foreign"],
    ["the history for spreadsheets", historyCsv(someDays(2)), "spreadsheet"],
  ])("of %s is refused", (_, text, why) => expect(refusalOf(text)).toBe(why));

  it("nested a hundred thousand levels deep is refused, wherever it nests", () => {
    const deep = `${"[".repeat(100_000)}${"]".repeat(100_000)}`;
    expect(refusalOf(deep)).toMatch(/damaged|foreign/);
    expect(refusalOf(exported().replace('"stored": {}', `"stored": {"a":${deep}}`))).toMatch(
      /damaged|changed/,
    );
    expect(refusalOf(exported().replace('"history": [', `"history": [${deep},`))).toMatch(
      /damaged|wrongValue/,
    );
  });

  it("shows only the beginning of a long name", () => {
    const reading = read(exported().replace('"stored": {}', `"${"x".repeat(1e6)}": {}`));
    expect(JSON.stringify(reading).length).toBeLessThan(200);
  });
});
