import { describe, expect, it } from "vitest";
import { addDay } from "../../../../../src/core/data/days/addDay.ts";
import { type Day, emptyDay } from "../../../../../src/core/history/day.ts";

const date = "2026-03-02";

/** A record with another number in each field. */
const numbered: Day = Object.assign(
  emptyDay(date),
  ...Object.entries(emptyDay(date))
    .filter(([, value]) => typeof value === "number")
    .map(([name], index) => ({ [name]: index + 1 })),
);

describe("two records of different hours of one day", () => {
  it("add up in every count, but for the longest sitting", () => {
    const doubled = Object.entries(numbered).map(([name, value]) => [
      name,
      typeof value === "number" && name !== "longestSittingMs" ? 2 * value : value,
    ]);
    expect(addDay(numbered, numbered)).toEqual(Object.fromEntries(doubled));
  });

  it("tell the doses of the last routine that had its own", () => {
    const one = { ...emptyDay(date), doses: "1:2x8s1;" };
    const later = { ...emptyDay(date), doses: "3:1x6s9;" };
    expect(addDay(one, later).doses).toBe("3:1x6s9;");
    expect(addDay(one, emptyDay(date)).doses).toBe("1:2x8s1;");
    expect(addDay(emptyDay(date), later).doses).toBe("3:1x6s9;");
  });

  it("show the minutes of both, the stronger kind where both have one", () => {
    const one = { ...emptyDay(date), timeline: "a540b10r2" };
    const later = { ...emptyDay(date), timeline: "a551b5a10b1" };
    expect(addDay(one, later).timeline).toBe("a540b10r2b4a10b1");
    expect(addDay(one, emptyDay(date))).toEqual(one);
    expect(addDay(emptyDay(date), one)).toEqual(one);
  });
});
