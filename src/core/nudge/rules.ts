import type { Settings } from "../settings.ts";
import { type Ms, minutes, seconds } from "../time/time.ts";
import type { State } from "./state/state.ts";

/** Seconds without input after which nobody is in the middle of a sentence; the shortest idle threshold of the browsers. */
export const quietSeconds = 15;

/** How long a dismissed nudge stays away. */
export const renudgeMs: Ms = minutes(5);

/** The person has not seen a popup that closes within this time; its closing is no dismissal. */
export const minPopupMs: Ms = seconds(1);

/** No desktop closes a notification sooner by itself; only the person does. */
export const minNotificationMs: Ms = seconds(4);

/** How long a surface may take to report that it is on screen. */
export const surfaceTimeoutMs: Ms = seconds(10);

/** How long a surface may be out of sight before it counts as closed without an answer. */
export const overlookedMs: Ms = minutes(5);

/** How long a test nudge stays on the badge (which cannot be dismissed): the shortest alarm a browser allows. */
export const badgeTestMs: Ms = seconds(30);

/** How long the person can continue an interrupted, paused or ended routine. */
export const abandonedMs: Ms = minutes(15);

/** How long the pause key pauses. */
export const keyPauseMs: Ms = minutes(60);

/** How long a skip can be undone. */
export const undoMs: Ms = minutes(5);

/** The active time after which a break is due. */
export const intervalMs = ({ intervalMinutes }: Settings): Ms => minutes(intervalMinutes);

/** How long the nudge waits for an opportune moment. */
export const patienceMs = ({ patienceMinutes }: Settings): Ms => minutes(patienceMinutes);

/** A break is due: active time has reached the interval, or had reached it when the person was asked (see `markDue`). */
export const isDue = ({ clock }: Pick<State, "clock">, settings: Settings): boolean =>
  Math.max(clock.activeMs, clock.dueIntervalMs) >= intervalMs(settings);

/** The person has seen a nudge for this break, or has answered one. */
function wasAsked({ nudge }: State): boolean {
  if (nudge.is === "asking") return nudge.on.isShown;
  if (nudge.is === "waiting") return nudge.notice?.isShown ?? false;
  return nudge.is !== "idle";
}

/** Records the debt once the person was asked: from then on the gap rule can take back active time, but not the debt. */
export function markDue(state: State, settings: Settings): State {
  if (!wasAsked(state) || !isDue(state, settings)) return state;
  const { clock } = state;
  const dueIntervalMs = Math.max(clock.dueIntervalMs, intervalMs(settings));
  return { ...state, clock: { ...clock, dueIntervalMs } };
}

/** The person may still snooze the break that is due. */
export const maySnooze = ({ snoozes }: Pick<State, "snoozes">, settings: Settings): boolean =>
  snoozes < (settings.commitment ? Math.min(settings.maxSnoozes, 1) : settings.maxSnoozes);
