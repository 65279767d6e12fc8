import { presentations } from "../nudge/presentations.ts";
import { quietSeconds } from "../nudge/rules.ts";
import type { Hold, State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { alarmAt } from "./alarm.ts";
import { type Badge, badgeOf } from "./badge.ts";
import { isLookingForMoment, type WakeSources, wakeSourcesOf } from "./wakeSources.ts";

/** Everything the shell sets that follows from the state alone. It is derived at every event, so a wrong value heals itself. */
export interface Outlook {
  /** When the alarm wakes the background next; `null` where only an event can change anything. */
  readonly alarmAt: Instant | null;
  readonly badge: Badge;
  readonly hold: Hold | null;
  /** A notification may stay on screen: a nudge is on it, or on the badge after it. */
  readonly keepNotification: boolean;
  readonly wakeSources: WakeSources;
  /** After how many seconds without input the browser reports the person idle. */
  readonly idleSeconds: number;
}

/** The outlook that belongs to a state at an instant. */
export const outlook = (state: State, settings: Settings, at: Instant, timeZone: string): Outlook => ({
  alarmAt: alarmAt(state, settings, at, timeZone),
  badge: badgeOf(state, settings),
  hold: state.hold,
  keepNotification: presentations(state).some(({ surface }) => ["notification", "badge"].includes(surface)),
  wakeSources: wakeSourcesOf(state, settings),
  idleSeconds: isLookingForMoment(state) ? quietSeconds : settings.idleSeconds,
});
