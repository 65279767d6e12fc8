// Tested by test/unit/core/activeTime/gapRule.test.ts.
import { type Instant, type Ms, minutes, seconds } from "../time/time.ts";

/** A counted span of time. `isProvedBySound`: only sound in the tab in front proved that the person was there. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly isProvedBySound: boolean;
}

/** An absence that has begun. Its length decides what it is: reading, lost time or a natural break. */
export interface Gap {
  /** The last proof of activity. */
  readonly since: Instant;
  /** Time after `since` that is part of `activeMs`, and is subtracted unless the gap stays short. */
  readonly countedMs: Ms;
  /** Time after `since` that is not part of `activeMs`, and is added if the gap stays short. */
  readonly pendingMs: Ms;
  /** The gap has reached the natural break: it is recorded, and the rest of the absence changes nothing. */
  readonly isBreak: boolean;
}

/** How the time after `accountedUntil` counts while the person is there. */
export interface ClockMode {
  /** It counts: the screen is unlocked, the browser in front, and nothing stops the clock. */
  readonly isRunning: boolean;
  /** Sound in the tab in front proves that the person is there, without any input. */
  readonly isProvedBySound: boolean;
  /** When it ceases to count by itself: the end of the working hours. Absent if only an event ends it. */
  readonly until?: Instant;
}

/** Active time, and the memory of the gap rule. */
export interface Clock {
  /** Active time since the last break. */
  readonly activeMs: Ms;
  /** The longest interval reached since the last reset; 0 for none. A break stays due if counted time is taken back. */
  readonly dueIntervalMs: Ms;
  /** All time up to this instant is accounted for. */
  readonly accountedUntil: Instant;
  /** The last reset. */
  readonly resetAt: Instant;
  readonly mode: ClockMode;
  readonly gap: Gap | null;
  /** The spans counted recently: a late report of idleness takes them back. */
  readonly recent: readonly Span[];
}

/** A gap shorter than this counts: the person was reading or thinking. */
export const readingMs: Ms = minutes(2);

/**
 * The longest time that passes without a proof while the clock runs; the heartbeat follows it. Never longer than the natural
 * break, which would end before it is noticed.
 */
export const proofMs = (naturalBreakMs: Ms): Ms => Math.min(readingMs, naturalBreakMs);

/** The shortest delay between two alarms that browsers grant. A busy machine adds up to the other. */
const alarmFloorMs: Ms = seconds(30);
const alarmLatenessMs: Ms = seconds(3);

/**
 * How late a proof may come. The heartbeat waits out the floor after an earlier alarm. If the browser kills the worker then,
 * the watchdog follows a floor later. If a proof is later, the time since the last one is a gap.
 */
export const slackMs: Ms = 2 * (alarmFloorMs + alarmLatenessMs);

/**
 * A stopped clock sets no alarm, and closing the lid fires no event. After this time without any event nobody is there:
 * longer than the longest pause, shorter than a night.
 */
export const silenceMs: Ms = minutes(180);

/** A clock that starts from zero at an instant. It is stopped until an event sets its mode. */
export const zeroClock = (at: Instant): Clock => ({
  activeMs: 0,
  dueIntervalMs: 0,
  accountedUntil: at,
  resetAt: at,
  mode: { isRunning: false, isProvedBySound: false },
  gap: null,
  recent: [],
});

/** Resets active time but keeps an open gap. */
export const resetActiveTime = (clock: Clock, at: Instant): Clock => ({
  ...clock,
  activeMs: 0,
  dueIntervalMs: 0,
  resetAt: at,
  recent: [],
});

/** Up to when the running clock counts, of the time until `at`. */
export const countsUntil = ({ accountedUntil, mode }: Clock, at: Instant): Instant =>
  Math.max(accountedUntil, Math.min(at, mode.until ?? at));

/** The earliest instant from which on an event may still count time, or take time back. */
export const openSince = ({ accountedUntil, gap, recent }: Clock): Instant =>
  Math.min(accountedUntil, gap?.since ?? accountedUntil, recent[0]?.from ?? accountedUntil);

/** A stopped clock that began to run at `from`, and runs until `until`: the time between the last event and `from` is worth nothing. */
export const startedAt = (clock: Clock, from: Instant, until: Instant | null): Clock => ({
  ...clock,
  accountedUntil: from,
  mode: { isRunning: true, isProvedBySound: false, ...(until !== null && { until }) },
});

/** The clock at zero again, as after a break; the absence that may be going on is forgotten. */
export const restart = (clock: Clock, at: Instant): Clock => ({ ...zeroClock(at), mode: clock.mode });

/**
 * The clock after the wall clock was set: every remembered instant moves by as much, but for the end of the working hours, which
 * the wall clock decides. Nothing is added and nothing lost.
 */
export const shiftClock = (clock: Clock, by: Ms): Clock => ({
  ...clock,
  accountedUntil: clock.accountedUntil + by,
  resetAt: clock.resetAt + by,
  gap: clock.gap && { ...clock.gap, since: clock.gap.since + by },
  recent: clock.recent.map(span => ({ ...span, from: span.from + by, to: span.to + by })),
});
