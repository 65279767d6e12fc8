import { describe, expect, it } from "vitest";
import { type Clock, type Span, slackMs, zeroClock } from "../../../../src/core/activeTime/clock.ts";
import { elapse, type PresenceReading, wasClosed } from "../../../../src/core/activeTime/gapRule.ts";
import { minutes, seconds } from "../../../../src/core/time/time.ts";

const start = Date.UTC(2026, 2, 2, 9);
const naturalBreakMs = minutes(5);
const there: PresenceReading = { is: "there" };
const mode = { isRunning: true, isProvedBySound: false };
const running: Clock = { ...zeroClock(start), mode };

/** The clock after that time and that presence reading, and the sum of the changes. */
const later = (clock: Clock, ms: number, reading: PresenceReading = there) => {
  const elapsed = elapse(clock, clock.accountedUntil + ms, reading, naturalBreakMs);
  return { ...elapsed, countedMs: elapsed.changes.reduce((sum, change) => sum + change.ms, 0) };
};

/** The spans in seconds since the start; `S` marks those that sound proves. */
const spansOf = ({ recent }: Clock) =>
  recent.map(({ from, to, isProvedBySound }) => {
    const text = `${(from - start) / 1000}-${(to - start) / 1000}`;
    return isProvedBySound ? `S${text}` : text;
  });

const span = (from: number, to: number, isProvedBySound = false): Span => ({
  from: start + seconds(from),
  to: start + seconds(to),
  isProvedBySound,
});

describe("active time", () => {
  it("is counted from the first millisecond to a late heartbeat, and nothing of it is a break", () => {
    for (const ms of [1, minutes(2) + slackMs])
      expect(later(running, ms)).toMatchObject({ clock: { activeMs: ms }, countedMs: ms, naturalBreaks: 0 });
    expect(later(running, minutes(2) + slackMs + 1).clock.activeMs).toBe(0);
  });

  it("of an instant leaves no span", () => {
    expect(later(running, 0).clock.recent).toEqual([]);
  });

  it("never falls below zero, whatever is stored", () => {
    const gap = { since: start, countedMs: minutes(9), pendingMs: 0, isBreak: false };
    expect(later({ ...running, gap, activeMs: 5 }, minutes(3)).clock.activeMs).toBe(0);
  });
});

describe("the spans that were counted last", () => {
  it("are one while nothing changes", () => {
    const { clock } = later(later(running, seconds(10)).clock, seconds(10));
    expect(spansOf(clock)).toEqual(["0-20"]);
  });

  it("begin anew where sound begins or ends", () => {
    const proved = { ...running, mode: { isRunning: true, isProvedBySound: true } };
    const recent = [span(-30, -20), span(-20, -10, true), span(-10, 0)];
    expect(spansOf(later({ ...proved, recent }, seconds(5)).clock)).toEqual([
      "-30--20",
      "S-20--10",
      "-10-0",
      "S0-5",
    ]);
    const goesOn = later({ ...proved, recent: [...recent, span(0, 0, true)] }, seconds(5));
    expect(spansOf(goesOn.clock)).toEqual(["-30--20", "S-20--10", "-10-0", "S0-5"]);
  });

  it("begin anew after time that did not count", () => {
    expect(spansOf(later({ ...running, recent: [span(-30, -20)] }, seconds(5)).clock)).toEqual([
      "-30--20",
      "0-5",
    ]);
  });

  it("go after ten minutes", () => {
    const recent = [span(-700, -591), span(-591, -590, true), span(-589, -588, true)];
    expect(spansOf(later({ ...running, recent }, seconds(10)).clock)).toEqual(["S-589--588", "0-10"]);
  });

  it("are the newest thirty-two", () => {
    const recent = Array.from({ length: 32 }, (_, i) => span(-64 + 2 * i, -63 + 2 * i));
    const { clock } = later({ ...running, recent }, seconds(1));
    expect(clock.recent).toHaveLength(32);
    expect(spansOf(clock)[0]).toBe("-62--61");
  });
});

describe("idleness that is reported late", () => {
  const idle = (idleMs: number): PresenceReading => ({ is: "idle", idleMs });

  it("leaves the time on the clock until the gap proves long", () => {
    const idled = later({ ...running, activeMs: minutes(9) }, seconds(60), idle(seconds(60)));
    expect(idled.clock).toEqual({
      ...running,
      activeMs: minutes(10),
      accountedUntil: start + seconds(60),
      gap: { since: start, countedMs: seconds(60), pendingMs: 0, isBreak: false },
      recent: [],
    });
    expect(idled.countedMs).toBe(seconds(60));
  });

  it("takes back no time before the last input", () => {
    const clock = {
      ...running,
      resetAt: start - minutes(60),
      activeMs: minutes(9),
      recent: [span(-90, -40), span(-30, -10)],
    };
    const idled = later(clock, seconds(10), idle(seconds(30)));
    expect(idled.clock.gap).toMatchObject({ since: start - seconds(20), countedMs: seconds(20) });
    expect(idled.clock.activeMs).toBe(minutes(9) + seconds(10));
  });

  it("keeps time that sound proves after a natural break, on a clock that restarted", () => {
    const clock = {
      ...running,
      resetAt: start - minutes(60),
      activeMs: minutes(30),
      mode: { isRunning: true, isProvedBySound: true },
    };
    const recent = [span(-400, -60), span(-60, 0, true)];
    const idled = later({ ...clock, recent }, seconds(60), idle(seconds(460)));
    expect(idled.naturalBreaks).toBe(1);
    expect(idled.clock).toMatchObject({
      activeMs: seconds(120),
      accountedUntil: start + seconds(60),
      resetAt: start - seconds(60),
      mode: { isRunning: true, isProvedBySound: true },
      gap: { since: start + seconds(60), countedMs: 0, pendingMs: 0, isBreak: false },
      recent: [],
    });
  });

  it("opens no gap before the clock restarted", () => {
    const idled = later({ ...running, resetAt: start - seconds(5) }, seconds(10), idle(seconds(60)));
    expect(idled.clock.gap?.since).toBe(start - seconds(5));
  });
});

describe("a gap", () => {
  it("that is long enough is a break at once, and none of it counts", () => {
    const since = start - minutes(4);
    const gap = { since, countedMs: seconds(60), pendingMs: seconds(30), isBreak: false };
    const locked = later({ ...running, activeMs: minutes(9), gap }, minutes(1), { is: "locked" });
    expect(locked.clock.gap).toEqual({ since, countedMs: 0, pendingMs: 0, isBreak: true });
    expect(locked).toMatchObject({ clock: { activeMs: 0 }, countedMs: -seconds(60), naturalBreaks: 1 });
  });

  it("that began before the browser closed keeps its beginning", () => {
    const gap = { since: start - seconds(90), countedMs: 0, pendingMs: 0, isBreak: false };
    const stopped = { ...running, gap, mode: { isRunning: false, isProvedBySound: false } };
    for (const clock of [stopped, { ...running, gap }]) expect(wasClosed(clock).gap).toEqual(gap);
    expect(wasClosed({ ...stopped, gap: null }).gap).toMatchObject({ since: start, isBreak: false });
  });
});
