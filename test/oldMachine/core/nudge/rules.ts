import type { Settings } from "../settings.ts";
import { type Instant, type Ms, minutes, seconds } from "../time/time.ts";
import type { State } from "./state.ts";

/** Seconds without input after which nobody is in the middle of a sentence; also the least that browsers can tell. */
export const quietSeconds = 15;

/** How long after it was closed without an answer. */
export const renudgeMs: Ms = minutes(5);

/** A page that is gone again within this time was never seen: whatever closed it, it was no answer. */
export const minPopupMs: Ms = seconds(1);

/** No desktop takes a notification away sooner by itself: whoever does is the person. */
export const minNotificationMs: Ms = seconds(4);

/** How long a surface has to say that it is on screen. */
export const surfaceTimeoutMs: Ms = seconds(10);

/** How long a test of the nudge stays on the badge, which nobody can close: as soon as browsers promise an alarm. */
export const badgeTestMs: Ms = seconds(30);

/** How long a paused routine waits to be continued before it is recorded as it is. */
export const abandonedMs: Ms = minutes(15);

/** How long a skip can be undone. */
export const undoMs: Ms = minutes(5);

/** The active time after which a break is due. */
export const intervalMs = ({ intervalMinutes }: Settings): Ms => minutes(intervalMinutes);

/** Active time has reached the interval since the last break, though some of it may have been taken back. */
export const hasReached = ({ clock }: State, settings: Settings): boolean =>
  Math.max(clock.activeMs, clock.dueIntervalMs) >= intervalMs(settings);

/** PATCH D */
export const isDue = (state: State, settings: Settings): boolean => hasReached(state, settings);
const isTold = (state: State): boolean =>
  !isTest(state) &&
  (state.nudge.is === "shown" || state.nudge.is === "deferred" || state.nudge.is === "exhausted");
export function markDue(state: State, settings: Settings): State {
  const { clock } = state;
  return isTold(state) && hasReached(state, settings)
    ? { ...state, clock: { ...clock, dueIntervalMs: Math.max(clock.dueIntervalMs, intervalMs(settings)) } }
    : state;
}

/** The nudge is on a surface, or on its way to one. */
export const isOnScreen = ({ is }: State["nudge"]): boolean => is === "opening" || is === "shown";

/** What is on screen is only to show the person what a nudge is like. */
export const isTest = ({ nudge }: State): boolean => "isTest" in nudge && nudge.isTest === true;

/** Since when a test of the nudge is on the badge; `undefined` where none is. */
export const badgeTestSince = (state: State): Instant | undefined =>
  isTest(state) && state.nudge.is === "shown" && state.nudge.surface === "badge" ? state.nudge.at : undefined;

/** The person may still snooze the break that is due. */
export const maySnooze = ({ snoozes }: State, { maxSnoozes, commitment }: Settings): boolean =>
  snoozes < (commitment ? Math.min(maxSnoozes, 1) : maxSnoozes);

/** How long the nudge waits for an opportune moment. */
export const patienceMs = ({ patienceMinutes }: Settings): Ms => minutes(patienceMinutes);
