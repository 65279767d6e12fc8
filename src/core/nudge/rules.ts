import type { Settings } from "../settings.ts";
import { type Ms, minutes, seconds } from "../time.ts";
import type { State } from "./state.ts";

/** Snoozes in a row before only Start and Skip are left. */
export const mostSnoozes = 3;

/** How often a nudge that was closed without an answer comes back. */
export const mostReturns = 3;

/** How long after it was closed without an answer. */
export const returnMs: Ms = minutes(5);

/** How long a surface has to say that it is on screen. */
export const acknowledgeMs: Ms = seconds(10);

/** How long a paused routine waits to be continued before it is recorded as it is. */
export const abandonedMs: Ms = minutes(15);

/** How long a skip can be undone. */
export const undoMs: Ms = minutes(5);

/** The active time after which a break is due. */
export const intervalMs = ({ intervalMinutes }: Settings): Ms => minutes(intervalMinutes);

/** Active time has reached the interval. */
export const hasReached = ({ clock }: State, settings: Settings): boolean =>
  clock.activeMs >= intervalMs(settings);

/** A break is due: active time has reached the interval, or did when the nudge began and is not answered yet. */
export const isDue = (state: State, settings: Settings): boolean =>
  hasReached(state, settings) || state.prompt.is !== "none";

/** The person may still snooze the break that is due. */
export const maySnooze = ({ snoozes }: State): boolean => snoozes < mostSnoozes;
