import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { isDue } from "./rules.ts";
import { resetNudge, type State } from "./state.ts";

/**
 * The person has taken a break on another computer. If it is later than the last reset here, the clock has counted from it: no more
 * than the time since, and a debt that is not reached by that is gone. The other computer's clock may be ahead; a break in the
 * future counts as taken now. No record counts it here.
 */
export function brokeElsewhere(state: State, brokeAt: Instant, settings: Settings, at: Instant): State {
  const { clock, routine } = state;
  const from = Math.min(brokeAt, at);
  if (from <= clock.resetAt || routine?.is === "playing") return state;
  const recent = clock.recent
    .filter(({ to }) => to > from)
    .map(span => ({ ...span, from: Math.max(span.from, from) }));
  const activeMs = Math.min(clock.activeMs, at - from);
  const next = { ...clock, activeMs, dueIntervalMs: 0, resetAt: from, recent };
  const isStillDue = isDue({ clock: next }, settings);
  return { ...(isStillDue ? state : resetNudge(state)), clock: next, skipped: null };
}
