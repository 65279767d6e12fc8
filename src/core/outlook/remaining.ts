import { countsUntil, readingMs } from "../activeTime/clock.ts";
import { intervalMs } from "../nudge/rules.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import type { Instant, Ms } from "../time/time.ts";

/** Active time at `now`, for a page that shows it between two events. */
export function activeMsAt({ clock }: State, now: Instant): Ms {
  const isRunning = clock.mode.isRunning && !clock.gap;
  const sinceMs = Math.max(0, countsUntil(clock, now) - clock.accountedUntil);
  return clock.activeMs + (isRunning && sinceMs <= readingMs * 2 ? sinceMs : 0);
}

/** Active time left until a break is due; never negative. */
export const remainingMs = (state: State, settings: Settings, now: Instant): Ms =>
  Math.max(0, intervalMs(settings) - activeMsAt(state, now));

/** Active time left by the stored state, for the badge: an event that is not worth saving does not change it. */
export const storedRemainingMs = ({ clock }: State, settings: Settings): Ms =>
  Math.max(0, intervalMs(settings) - clock.activeMs);
