import type { State } from "../nudge/state.ts";
import { type Instant, minutes, seconds } from "../time/time.ts";

/**
 * The alarm for a worker instance whose new listeners no future instance has (Firefox). While a nudge waits it keeps this instance
 * alive, which ends half a minute after its last event; otherwise it starts a new one within two minutes. None while the person
 * is away: the return starts it.
 */
export function keepAliveAt({ nudge, clock }: State, at: Instant): Instant | undefined {
  if (clock.gap) return undefined;
  return at + (nudge.is === "waiting" ? seconds(20) : minutes(2));
}

/** The earliest of several instants; `null` if there is none. */
export function earliest(...instants: readonly (Instant | null | undefined)[]): Instant | null {
  const known = instants.filter(at => at !== null && at !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
