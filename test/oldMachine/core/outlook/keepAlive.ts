import type { State } from "../nudge/state.ts";
import { type Instant, minutes, seconds } from "../time/time.ts";

/**
 * When to be woken where only this life hears what is asked for: while a nudge waits for a good moment, before this life has
 * ended, which is after half a minute without an event; else late enough for the alarm to begin a life that hears. Never for
 * somebody who is away: the return begins that life.
 */
export function keepAliveAt({ nudge, clock }: State, at: Instant): Instant | undefined {
  if (clock.gap) return undefined;
  return at + (nudge.is === "waiting" ? seconds(20) : minutes(2));
}

/** The first of several reasons to be woken; `null` where there is none. */
export function earliest(...instants: readonly (Instant | null | undefined)[]): Instant | null {
  const known = instants.filter(at => at !== null && at !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
