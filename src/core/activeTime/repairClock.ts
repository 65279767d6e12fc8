import { type Instant, minutes } from "../time/time.ts";
import type { Clock, Gap } from "./clock.ts";

/** How far the wall clock may be set back. A stored clock further ahead would stand still for ever. */
const maxAheadMs = minutes(60 * 48);

/** Moves the start of the gap to `until` if it is later, and limits its times to the length of the gap. */
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
 * The nearest possible clock at `at`: `accountedUntil` is not days ahead, and everything remembered lies before it.
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
