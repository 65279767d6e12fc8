// The popup's home loads this, and nothing else of the alarm.
// Tested by test/unit/core/outlook/alarm.test.ts.
import { proofMs } from "../activeTime/clock.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import { type Instant, type Ms, minutes, seconds } from "../time/time.ts";
import { isPolled } from "./polledHold.ts";
import { storedRemainingMs } from "./remaining.ts";

/** Some holds end without an event; the alarm polls them on every whole and half minute. */
export const holdPollMs: Ms = seconds(30);

/** The badge counts down from here. */
export const countdownMs: Ms = minutes(5);

/** How long until the badge shows another minute; without end where it shows none. */
function untilBadgeChangesMs(leftMs: Ms, { badgeAlways }: Settings): Ms {
  if (leftMs <= 0) return Number.POSITIVE_INFINITY;
  if (leftMs > countdownMs && !badgeAlways) return leftMs - countdownMs;
  return leftMs % minutes(1) || minutes(1);
}

/**
 * When the next event has to prove the running clock, counted from the stored state: as seldom as the gap rule allows
 * (`proofMs`), and on each whole minute while the badge counts down. Under a polled hold at the third poll: browsers delay the
 * alarm after each poll.
 */
export function nextHeartbeat(state: State, settings: Settings): Instant {
  const soonestMs = isPolled(state, settings)
    ? 3 * holdPollMs
    : untilBadgeChangesMs(storedRemainingMs(state, settings), settings);
  return state.clock.accountedUntil + Math.min(proofMs(minutes(settings.naturalBreakMinutes)), soonestMs);
}
