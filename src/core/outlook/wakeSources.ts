import { readingMs } from "../activeTime/clock.ts";
import type { State } from "../nudge/state.ts";
import type { Settings } from "../settings.ts";

/** The optional events: which of them are worth waking the background for. */
export interface WakeSources {
  /** Windows that come to the front or leave it. */
  readonly focus: boolean;
  /** Tabs that become audible or silent. */
  readonly audible: boolean;
  /** Switches to another tab or window: opportune moments for a nudge that waits. */
  readonly taskSwitches: boolean;
}

/** An idle threshold up to this one cannot hide a gap that the gap rule does not forgive. */
const shortIdleSeconds = readingMs / 1000;

/** The nudge looks out for an opportune moment; under a hold there is none. */
export const isLookingForMoment = ({ nudge, hold }: State): boolean =>
  hold === null && nudge.is === "waiting";

/** The wake sources that a state needs. */
export function wakeSourcesOf(state: State, settings: Settings): WakeSources {
  const { clock, hold, pause } = state;
  // Leaving a film for another tab ends it for the person; only the tab switch tells.
  const taskSwitches = isLookingForMoment(state) || clock.mode.isProvedBySound;
  if (pause || hold === "hours") return { focus: false, audible: false, taskSwitches };
  // Without input only sound proves that somebody sits there, so its start and end must be known.
  const mayWatch =
    clock.gap !== null || clock.mode.isProvedBySound || settings.idleSeconds > shortIdleSeconds;
  const audible = hold === "audible" || (settings.watching && clock.mode.isRunning && mayWatch);
  return { focus: true, audible, taskSwitches };
}
