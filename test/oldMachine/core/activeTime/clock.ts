import { type Instant, type Ms, minutes, seconds } from "../time/time.ts";

/** A stretch of time that was counted; `watched` when sound in the tab in front proved the person there. */
export interface Span {
  readonly from: Instant;
  readonly to: Instant;
  readonly isProvedBySound: boolean;
}

/** An absence that has begun. What it turns out to be is known only when it ends, or when it is long enough. */
export interface Gap {
  /** The last proof of activity. */
  readonly since: Instant;
  /** Time after `since` that is in `activeMs` already and goes out again unless the gap stays short. */
  readonly countedMs: Ms;
  /** Time after `since` that is not in `activeMs` and comes in if the gap stays short. */
  readonly pendingMs: Ms;
  /** It was long enough: the natural break is recorded, and the rest of the absence changes nothing. */
  readonly isBreak: boolean;
}

/** What the time after `accountedUntil` is worth while the person is there. */
export interface ClockMode {
  /** It counts: unlocked, the browser in front, nothing that makes the clock stand still. */
  readonly isRunning: boolean;
  /** Sound in the tab in front proves the person there without any input. */
  readonly isProvedBySound: boolean;
}

/** Active time and what is needed to keep it right: the gap rule's memory. */
export interface Clock {
  /** Active time since the last break. */
  readonly activeMs: Ms;
  /** The longest interval that a break was due by since then, nought for none: due it stays, whatever time is taken back. */
  readonly dueIntervalMs: Ms;
  /** Up to here every moment is accounted for. */
  readonly accountedUntil: Instant;
  /** When the clock last started from zero. */
  readonly resetAt: Instant;
  readonly mode: ClockMode;
  readonly gap: Gap | null;
  /** What was counted of late, for taking back what idleness proves wrong afterwards. */
  readonly recent: readonly Span[];
}

/** A gap shorter than this counts: the person was reading or thinking. */
export const readingMs: Ms = minutes(2);

/** How late an alarm may come before the time since the last proof is held to be missing. */
export const slackMs: Ms = seconds(30);

/**
 * A clock that stands still is not woken, and no event tells of a lid that is closed after hours. So long without a word,
 * not even that the hands have rested, is nobody there; longer than the longest pause, and shorter than a night.
 */
export const silenceMs: Ms = minutes(180);

/** A clock that starts from zero at an instant, standing still until it is told more. */
export const zeroClock = (at: Instant): Clock => ({
  activeMs: 0,
  dueIntervalMs: 0,
  accountedUntil: at,
  resetAt: at,
  mode: { isRunning: false, isProvedBySound: false },
  gap: null,
  recent: [],
});

/** Nothing is on the clock any more; an absence that may be going on goes on. */
export const resetActiveTime = (clock: Clock, at: Instant): Clock => ({
  ...clock,
  activeMs: 0,
  dueIntervalMs: 0,
  resetAt: at,
  recent: [],
});

/** The clock at zero again, as after a break; the absence that may be going on is forgotten. */
export const restart = (clock: Clock, at: Instant): Clock => ({ ...zeroClock(at), mode: clock.mode });
