import { describe, expect, it } from "vitest";
import { readDay } from "../../../../../src/core/data/days/readDay.ts";
import { emptyDay } from "../../../../../src/core/history/day.ts";
import { now } from "../examples.ts";

const day = { ...emptyDay("2026-11-28"), full: 2 };
const why = (value: unknown) => {
  const read = readDay(value, now);
  return "refusal" in read ? `${read.refusal.why}: ${read.refusal.what}` : read.day;
};

describe("a day of a file", () => {
  it("comes back as it is; a field that an earlier version lacked is 0", () => {
    const { moved: _, ...earlier } = day;
    expect(why(day)).toEqual(day);
    expect(why(earlier)).toEqual(day);
  });

  it.each([
    [null, "wrongValue: date"],
    [[day], "wrongValue: date"],
    [{ ...day, date: 20261128 }, "wrongValue: 20261128: date"],
    [{ ...day, date: "2026-11-31" }, "badDate: 2026-11-31"],
    [{ ...day, date: "1970-01-01" }, "tooEarly: 1970-01-01"],
    [{ ...day, date: "2027-01-01" }, "inFuture: 2027-01-01"],
    [{ ...day, full: "2" }, "wrongValue: 2026-11-28: full"],
    [{ ...day, full: 2.5 }, "wrongValue: 2026-11-28: full"],
    [{ ...day, snoozed: -1 }, "wrongValue: 2026-11-28: snoozed"],
    [{ ...day, full: 100_001 }, "absurd: 2026-11-28: full"],
    [{ ...day, activeMs: 90_000_001 }, "absurd: 2026-11-28: activeMs"],
    [{ ...day, naps: 1 }, "unknownField: 2026-11-28: naps"],
    [JSON.parse('{"date":"2026-11-28","__proto__":{"full":9}}'), "unknownField: 2026-11-28: __proto__"],
  ])("%j is refused", (value, reason) => expect(why(value)).toBe(reason));
});
