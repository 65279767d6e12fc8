import { describe, expect, it } from "vitest";
import {
  markBreak,
  settleRoutine,
  unmarkMoved,
  unsettleRoutine,
} from "../../../../src/core/history/breakRuns.ts";
import { emptyDay } from "../../../../src/core/history/day.ts";

const dayOf = (timeline: string) => ({ ...emptyDay("2026-03-02"), timeline });
const settled = (timeline: string) => settleRoutine(dayOf(timeline)).timeline;
const marked = (timeline: string, time: string, kind: "routine" | "moved" = "moved", dayEndsAtHour = 0) =>
  markBreak(dayOf(timeline), kind, Date.parse(`2026-03-02T${time}Z`), { timeZone: "UTC", dayEndsAtHour })
    .timeline;

describe("settling a routine", () => {
  it("makes its last minutes a break, and no other minutes", () => {
    expect(settled("a540u2b9u3b1u4")).toBe("a540u2b9u3b1r4");
    expect(settled("a540u4b2")).toBe("a540r4b2");
    expect(settled("a540b9r3")).toBe("a540b9r3");
  });

  it("keeps it apart from the routine right before it", () => expect(settled("a540r4u3")).toBe("a540r4r3"));

  it("is taken back where the routine goes on", () =>
    expect(unsettleRoutine(dayOf("a540r4b9r3b1")).timeline).toBe("a540r4b9u3b1"));
});

describe("a break that leaves no span of time", () => {
  it("takes the minute in which it begins", () => expect(marked("a540b10", "09:05:20")).toBe("a540b5m1b4"));

  it("takes the next minute that no other break has, and stays apart from it", () => {
    expect(marked("a540b5m1b4", "09:05:50")).toBe("a540b5m1m1b3");
    expect(marked("a540b5m1m1b3", "09:05:55")).toBe("a540b5m1m1m1b2");
    expect(marked("a540b5r2b3", "09:05:50", "routine")).toBe("a540b5r2r1b2");
  });

  it("takes an earlier minute at the very end of the day", () => {
    expect(marked("a1430b9m1", "23:59:30")).toBe("a1430b8m1m1");
    expect(marked("a1439m1", "23:59:30", "moved", 1)).toBe("a1439m1m1");
  });

  it("is browsing again where the person takes the last one back", () => {
    expect(unmarkMoved(dayOf("a540b5m1m1b3")).timeline).toBe("a540b5m1b4");
    expect(unmarkMoved(dayOf("a540b5m1b4")).timeline).toBe("a540b10");
    expect(unmarkMoved(dayOf("a540b5")).timeline).toBe("a540b5");
  });
});
