import { describe, expect, it } from "vitest";
import {
  type Clock,
  resetActiveTime,
  restart,
  shiftClock,
  zeroClock,
} from "../../../../src/core/activeTime/clock.ts";
import { seconds } from "../../../../src/core/time/time.ts";

const start = Date.UTC(2026, 2, 2, 9);
const mode = { isRunning: true, isProvedBySound: false };
const gap = { since: start - 7, countedMs: 1, pendingMs: 2, isBreak: true };
const recent = [
  { from: start - 20, to: start - 10, isProvedBySound: false },
  { from: start - 10, to: start - 5, isProvedBySound: true },
];
const used: Clock = {
  ...{ activeMs: 5, dueIntervalMs: 3, accountedUntil: start, resetAt: start - 9 },
  ...{ mode, gap, recent },
};

describe("a clock", () => {
  it("is stopped at zero after the installation", () => {
    expect(zeroClock(start)).toEqual({
      ...{ activeMs: 0, dueIntervalMs: 0, accountedUntil: start, resetAt: start },
      ...{ mode: { isRunning: false, isProvedBySound: false }, gap: null, recent: [] },
    });
  });

  it("keeps its mode when it restarts", () => {
    expect(restart(used, start + 9)).toEqual({ ...zeroClock(start + 9), mode });
  });

  it("keeps an open gap when its active time is reset", () => {
    expect(resetActiveTime(used, start + 9)).toEqual({
      ...used,
      ...{ activeMs: 0, dueIntervalMs: 0, resetAt: start + 9, recent: [] },
    });
  });

  it("moves all its instants with a wall clock that is set back", () => {
    const by = -seconds(60);
    expect(shiftClock(used, by)).toEqual({
      ...used,
      ...{ accountedUntil: start + by, resetAt: start - 9 + by, gap: { ...gap, since: start - 7 + by } },
      recent: recent.map(span => ({ ...span, from: span.from + by, to: span.to + by })),
    });
    expect(shiftClock({ ...used, gap: null }, by).gap).toBeNull();
  });
});
