import { describe, expect, it } from "vitest";
import { emptyDay } from "../../../../src/core/history/day.ts";
import { paintDay } from "../../../../src/core/history/paintDay.ts";
import type { MinuteKind } from "../../../../src/core/history/timeline.ts";

const painted = (
  date: string,
  spans: readonly (readonly [string, string, MinuteKind])[],
  timeZone = "UTC",
  dayEndsAtHour = 0,
) =>
  paintDay(
    emptyDay(date),
    spans.map(([from, to, kind]) => ({ from: Date.parse(from), to: Date.parse(to), kind })),
    { timeZone, dayEndsAtHour },
  ).timeline;

describe("a span painted on its day", () => {
  it("gives each minute the kind in which the minute ends", () => {
    const spans = [
      ["2026-03-02T09:00:10Z", "2026-03-02T09:01:20Z", "browsing"],
      ["2026-03-02T09:01:20Z", "2026-03-02T09:01:50Z", "routine"],
      ["2026-03-02T09:01:50Z", "2026-03-02T09:03:00Z", "otherApp"],
    ] as const;
    expect(painted("2026-03-02", spans)).toBe("a540b1o2");
  });

  it("is cut at the ends of the day, midnight or later", () => {
    const spans = [["2026-03-01T22:00:00Z", "2026-03-02T05:00:00Z", "browsing"]] as const;
    expect(painted("2026-03-02", spans)).toBe("b300");
    expect(painted("2026-03-01", spans)).toBe("a1320b120");
    expect(painted("2026-03-01", spans, "UTC", 4)).toBe("a1320b360");
    expect(painted("2026-03-02", spans, "UTC", 4)).toBe("a240b60");
    expect(painted("2026-03-05", spans)).toBe("");
  });

  it("lies by the wall clock of the time zone", () =>
    expect(
      painted("2026-03-02", [["2026-03-02T09:00:00Z", "2026-03-02T09:10:00Z", "browsing"]], "Asia/Tokyo"),
    ).toBe("a1080b10"));

  it("keeps its length when the wall clock is put forward, and ends where it ends when it is put back", () => {
    const forward = [["2026-03-29T00:58:00Z", "2026-03-29T01:02:00Z", "browsing"]] as const;
    expect(painted("2026-03-29", forward, "Europe/Berlin")).toBe("a178b4");
    const back = [
      ["2026-10-25T00:50:00Z", "2026-10-25T00:59:00Z", "browsing"],
      ["2026-10-25T00:59:00Z", "2026-10-25T01:02:00Z", "browsing"],
      ["2026-10-25T01:02:00Z", "2026-10-25T01:04:00Z", "routine"],
    ] as const;
    expect(painted("2026-10-25", back, "Europe/Berlin")).toBe("a122r2a46b9");
  });

  it("takes nothing from a morning that a journey repeats", () => {
    const spans = [
      ["2026-03-02T08:00:00Z", "2026-03-02T09:00:00Z", "browsing"],
      ["2026-03-02T09:00:00Z", "2026-03-02T14:00:00Z", "away"],
    ] as const;
    const morning = paintDay(
      emptyDay("2026-03-02"),
      [{ from: Date.parse(spans[0][0]), to: Date.parse(spans[0][1]), kind: "browsing" }],
      { timeZone: "Europe/London", dayEndsAtHour: 0 },
    );
    const there = [{ from: Date.parse(spans[1][0]), to: Date.parse(spans[1][1]), kind: "away" }] as const;
    const evening = paintDay(morning, there, { timeZone: "America/New_York", dayEndsAtHour: 0 });
    expect(evening.timeline).toBe("a480b60");
  });
});
