import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { settleRoutine, unsettleRoutine } from "../../../../src/core/history/settleRoutine.ts";
import { isTimeline } from "../../../../src/core/history/timelineForm.ts";

const dayOf = (timeline: string) => ({ ...emptyDay("2026-03-02"), timeline });
const settled = (timeline: string) => settleRoutine(dayOf(timeline)).timeline;

describe("settling a routine", () => {
  it("makes its last minutes a break, and no other minutes", () => {
    expect(settled("a540u2b9u3b1u4")).toBe("a540u2b9u3b1r4");
    expect(settled("a540u4b2")).toBe("a540r4b2");
    expect(settled("a540b9r3")).toBe("a540b9r3");
  });

  it("keeps it apart from the routine before it, while the timeline has room", () => {
    expect(settled("a540r4u3")).toBe("a540r4u1r2");
    const full = `${"b1o1".repeat(99)}r4u3`;
    expect(isTimeline(settled(full))).toBe(true);
  });

  it("is taken back where the routine goes on", () =>
    expect(unsettleRoutine(dayOf("a540r4b9r3b1")).timeline).toBe("a540r4b9u3b1"));
});
