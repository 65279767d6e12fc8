import { type Instant, minutes } from "../time/time.ts";
import type { Clock, Gap } from "./clock.ts";

/** A clock that is set right may go back by as much; from farther ahead it would stand still for ever. */
const mostAheadMs = minutes(60 * 48);

/** A gap that began by `until`, and holds no more time than has passed since. */
function possibleGap(gap: Gap, until: Instant): Gap {
  const since = Math.min(gap.since, until);
  const most = until - since;
  return {
    ...gap,
    since,
    countedMs: Math.min(gap.countedMs, most),
    heldMs: Math.min(gap.heldMs, most),
  };
}

/**
 * The clock as it can be at `at`: whatever it remembers lies before the moment up to which all is accounted for, and that
 * is not days ahead.
 */
export function possible(clock: Clock, at: Instant): Clock {
  const settledAt = clock.settledAt > at + mostAheadMs ? at : clock.settledAt;
  return {
    ...clock,
    settledAt,
    zeroAt: Math.min(clock.zeroAt, settledAt),
    gap: clock.gap && possibleGap(clock.gap, settledAt),
    recent: clock.recent.filter(({ from, to }) => from <= to && to <= settledAt),
  };
}
