import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../../src/core/history/day.ts";
import { changeDay, otherDate } from "../../../../../src/core/nudge/state/model.ts";
import { initialState } from "../../../../../src/core/nudge/state/state.ts";

const at = Date.UTC(2026, 2, 2, 9);
const state = initialState(at);
const skipped = (on: string) => ({
  ...state,
  skipped: { at, activeMs: 0, dueIntervalMs: 0, snoozes: 0, dismissals: 0, on },
});

/** The other date, where the clock's open time belongs to that day. */
const other = (openDay: string, today: string, from = state) => otherDate(from, today, () => openDay);

describe("the other date that an event can still change", () => {
  it("is the day before, while time of it is open", () => {
    expect(other("2026-03-02", "2026-03-03")).toBe("2026-03-02");
    expect(other("2026-03-02", "2026-03-03", skipped("2026-03-01"))).toBe("2026-03-02");
  });

  it("is the day of a skip that can be undone, a later one too after a journey", () => {
    expect(other("2026-03-03", "2026-03-03", skipped("2026-03-02"))).toBe("2026-03-02");
    expect(other("2026-03-03", "2026-03-02", skipped("2026-03-03"))).toBe("2026-03-03");
  });

  it("is none where all belongs to today", () => {
    expect(other("2026-03-02", "2026-03-02", skipped("2026-03-02"))).toBeUndefined();
    expect(other("2026-03-03", "2026-03-02")).toBeUndefined();
  });
});

describe("a change of a day's record", () => {
  const model = { state, today: emptyDay("2026-03-03"), lastDay: emptyDay("2026-03-02") };
  const change = (date: string | undefined) => changeDay(model, date, day => ({ ...day, moved: 1 }));

  it("is one of today, of the last day, or of none that the model holds", () => {
    for (const date of [undefined, "2026-03-03"])
      expect(change(date)).toEqual({ ...model, today: { ...model.today, moved: 1 } });
    expect(change("2026-03-02")).toEqual({ ...model, lastDay: { ...model.lastDay, moved: 1 } });
    expect(change("2026-03-01")).toBe(model);
  });
});
