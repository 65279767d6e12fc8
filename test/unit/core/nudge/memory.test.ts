import { describe, expect, it } from "vitest";
import {
  type Clock,
  restart,
  type Span,
  shiftClock,
  zeroClock,
} from "../../../../src/core/activeTime/clock.ts";
import { elapse, type PresenceReading, wasClosed } from "../../../../src/core/activeTime/gapRule.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";

const start = Date.UTC(2026, 2, 2, 9);
const naturalBreakMs = minutes(5);
const there: PresenceReading = { is: "there" };
const mode = { isRunning: true, isProvedBySound: false };
const running: Clock = { ...zeroClock(start), mode };

/** The clock after so much time in which somebody was there. */
const later = (clock: Clock, ms: number, sign: PresenceReading = there) =>
  elapse(clock, clock.accountedUntil + ms, sign, naturalBreakMs);

/** Spans as seconds since the start, watched ones in capitals. */
const drawn = ({ recent }: Clock) =>
  recent.map(({ from, to, isProvedBySound }) => {
    const line = `${(from - start) / 1000}-${(to - start) / 1000}`;
    return isProvedBySound ? `W${line}` : line;
  });

const span = (from: number, to: number, isProvedBySound = false): Span => ({
  from: start + seconds(from),
  to: start + seconds(to),
  isProvedBySound,
});

describe("a clock", () => {
  it("stands still until it is told more", () => {
    expect(zeroClock(start).mode).toEqual({ isRunning: false, isProvedBySound: false });
  });

  it("goes on as it went when it starts again", () => {
    expect(restart({ ...running, activeMs: 5 }, start + 9)).toEqual({ ...zeroClock(start + 9), mode: mode });
  });

  it("counts from the first millisecond to a heartbeat and its slack, and records no break", () => {
    for (const ms of [1, minutes(2) + seconds(30)])
      expect(later(running, ms)).toMatchObject({ clock: { activeMs: ms }, countedMs: ms, naturalBreaks: 0 });
    expect(later(running, minutes(2) + seconds(30) + 1).clock.activeMs).toBe(0);
  });

  it("remembers nothing of no time", () => {
    expect(later(running, 0).clock.recent).toEqual([]);
  });

  it("moves everything that it remembers with a wall clock that was set back", () => {
    const gap = { since: start - 7, countedMs: 1, pendingMs: 2, isBreak: true };
    const clock = {
      ...running,
      activeMs: 5,
      gap,
      resetAt: start - 9,
      recent: [span(-20, -10), span(-10, -5, true)],
    };
    expect(shiftClock(clock, -seconds(60))).toEqual({
      ...clock,
      accountedUntil: start - seconds(60),
      resetAt: start - 9 - seconds(60),
      gap: { ...gap, since: start - 7 - seconds(60) },
      recent: [span(-80, -70), span(-70, -65, true)],
    });
  });

  it("never falls below zero, whatever was stored", () => {
    const gap = { since: start, countedMs: minutes(9), pendingMs: 0, isBreak: false };
    expect(later({ ...running, gap, activeMs: 5 }, minutes(3)).clock.activeMs).toBe(0);
  });
});

describe("what was counted of late", () => {
  it("is one span as long as nothing changes", () => {
    const { clock } = later(later(running, seconds(10)).clock, seconds(10));
    expect(drawn(clock)).toEqual(["0-20"]);
  });

  it("is a new span where sound begins or ends", () => {
    const watching = { ...running, mode: { isRunning: true, isProvedBySound: true } };
    const recent = [span(-30, -20), span(-20, -10, true), span(-10, 0)];
    expect(drawn(later({ ...watching, recent }, seconds(5)).clock)).toEqual([
      "-30--20",
      "W-20--10",
      "-10-0",
      "W0-5",
    ]);
    const goesOn = later({ ...watching, recent: [...recent, span(0, 0, true)] }, seconds(5));
    expect(drawn(goesOn.clock)).toEqual(["-30--20", "W-20--10", "-10-0", "W0-5"]);
  });

  it("is a new span after time that did not count", () => {
    expect(drawn(later({ ...running, recent: [span(-30, -20)] }, seconds(5)).clock)).toEqual([
      "-30--20",
      "0-5",
    ]);
  });

  it("is forgotten after ten minutes", () => {
    const recent = [span(-700, -591), span(-591, -590, true), span(-589, -588, true)];
    expect(drawn(later({ ...running, recent }, seconds(10)).clock)).toEqual(["W-589--588", "0-10"]);
  });

  it("is thirty-two spans at the most, the newest", () => {
    const recent = Array.from({ length: 32 }, (_, i) => span(-64 + 2 * i, -63 + 2 * i));
    const { clock } = later({ ...running, recent }, seconds(1));
    expect(clock.recent).toHaveLength(32);
    expect(drawn(clock)[0]).toBe("-62--61");
  });
});

describe("idleness, told late", () => {
  const idle = (idleMs: number): PresenceReading => ({ is: "idle", idleMs });

  it("leaves the time on the clock until the absence proves long", () => {
    const told = later({ ...running, activeMs: minutes(9) }, seconds(60), idle(seconds(60)));
    expect(told.clock).toEqual({
      ...running,
      activeMs: minutes(10),
      accountedUntil: start + seconds(60),
      gap: { since: start, countedMs: seconds(60), pendingMs: 0, isBreak: false },
      recent: [],
    });
    expect(told.countedMs).toBe(seconds(60));
  });

  it("takes nothing back from before the last input", () => {
    const clock = {
      ...running,
      resetAt: start - minutes(60),
      activeMs: minutes(9),
      recent: [span(-90, -40), span(-30, -10)],
    };
    const told = later(clock, seconds(10), idle(seconds(30)));
    expect(told.clock.gap).toMatchObject({ since: start - seconds(20), countedMs: seconds(20) });
    expect(told.clock.activeMs).toBe(minutes(9) + seconds(10));
  });

  it("keeps what was watched after a natural break, on a clock that started again, and looks no further back", () => {
    const clock = {
      ...running,
      resetAt: start - minutes(60),
      activeMs: minutes(30),
      mode: { isRunning: true, isProvedBySound: true },
    };
    const recent = [span(-400, -60), span(-60, 0, true)];
    const told = later({ ...clock, recent }, seconds(60), idle(seconds(460)));
    expect(told.naturalBreaks).toBe(1);
    expect(told.clock).toMatchObject({
      activeMs: seconds(120),
      accountedUntil: start + seconds(60),
      resetAt: start - seconds(60),
      mode: { isRunning: true, isProvedBySound: true },
      gap: { since: start + seconds(60), countedMs: 0, pendingMs: 0, isBreak: false },
      recent: [],
    });
  });

  it("does not reach behind the moment at which the clock started again", () => {
    const told = later({ ...running, resetAt: start - seconds(5) }, seconds(10), idle(seconds(60)));
    expect(told.clock.gap?.since).toBe(start - seconds(5));
  });
});

describe("an absence", () => {
  it("that is long enough is a break at once, of which nothing is left to count", () => {
    const since = start - minutes(4);
    const gap = { since, countedMs: seconds(60), pendingMs: seconds(30), isBreak: false };
    const gone = later({ ...running, activeMs: minutes(9), gap }, minutes(1), { is: "locked" });
    expect(gone.clock.gap).toEqual({ since, countedMs: 0, pendingMs: 0, isBreak: true });
    expect(gone).toMatchObject({ clock: { activeMs: 0 }, countedMs: -seconds(60), naturalBreaks: 1 });
  });

  it("that had begun before the browser was closed goes on from where it began", () => {
    const gap = { since: start - seconds(90), countedMs: 0, pendingMs: 0, isBreak: false };
    const standing = { ...running, gap, mode: { isRunning: false, isProvedBySound: false } };
    for (const clock of [standing, { ...running, gap }]) expect(wasClosed(clock).gap).toEqual(gap);
    expect(wasClosed({ ...standing, gap: null }).gap).toMatchObject({ since: start, isBreak: false });
  });
});
