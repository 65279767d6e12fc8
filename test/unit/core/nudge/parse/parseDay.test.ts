import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../../src/core/history/day.ts";
import { parseDay } from "../../../../../src/core/nudge/parse/parseDay.ts";

describe("a stored day", () => {
  it("that is no record is empty and unreadable", () => {
    expect(parseDay("Monday", "2026-03-02")).toMatchObject({ day: { full: 0 }, unreadable: ["day"] });
    expect(parseDay(undefined, "2026-03-02")).toMatchObject({
      day: { date: "2026-03-02", full: 0 },
      unreadable: [],
    });
  });

  it("comes back field by field, and the unreadable fields are named", () => {
    const { day } = parseDay({ full: 2, short: "many" }, "2026-03-02");
    expect(day).toMatchObject({ date: "2026-03-02", full: 2, short: 0 });
    expect(parseDay({ full: 2, short: "many" }, "2026-03-02").unreadable).toEqual(["short"]);
  });

  it("of an older version has no breaks without the routine", () => {
    const { date, moved: _, ...old } = { ...emptyDay("2026-03-02"), full: 2 };
    expect(parseDay(old, date)).toEqual({ day: { ...emptyDay(date), full: 2 }, unreadable: [] });
  });
});
