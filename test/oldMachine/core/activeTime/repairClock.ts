import { type Instant, minutes } from "../time/time.ts";
import type { Clock, Gap } from "./clock.ts";

/** A clock that is set right may go back by as much; from farther ahead it would stand still for ever. */
const maxAheadMs = minutes(60 * 48);

/** A gap that began by `until`, and holds no more time than has passed since. */
function repairGap(gap: Gap, until: Instant): Gap {
  const since = Math.min(gap.since, until);
  const most = until - since;
  return {
    ...gap,
    since,
    countedMs: Math.min(gap.countedMs, most),
    pendingMs: Math.min(gap.pendingMs, most),
  };
}

/**
 * The clock as it can be at `at`: whatever it remembers lies before the moment up to which all is accounted for, and that
 * is not days ahead.
 */
export function repairClock(clock: Clock, at: Instant): Clock {
  const accountedUntil = clock.accountedUntil > at + maxAheadMs ? at : clock.accountedUntil;
  return {
    ...clock,
    accountedUntil,
    resetAt: Math.min(clock.resetAt, accountedUntil),
    gap: clock.gap && repairGap(clock.gap, accountedUntil),
    recent: clock.recent.filter(({ from, to }) => from <= to && to <= accountedUntil),
  };
}
