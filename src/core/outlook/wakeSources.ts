import { readingMs } from "../activeTime/clock.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import { isPolled } from "./polledHold.ts";

/** The optional events that wake the background. */
export interface WakeSources {
  /** Windows come to the front or leave it. */
  readonly focus: boolean;
  /** Tabs become audible or silent. */
  readonly audible: boolean;
  /** The person switches to another tab or window: an opportune moment for a nudge that waits. */
  readonly taskSwitches: boolean;
  /** A window changes its size, as it does when it leaves full screen. Firefox has no such event. */
  readonly bounds: boolean;
  /** Another computer has written into the synchronised storage. */
  readonly sync: boolean;
}

/** Every gap that an idle threshold up to this one hides is so short that the gap rule counts it. */
const shortIdleSeconds = readingMs / 1000;

/** The nudge looks out for an opportune moment; under a hold there is none. */
export const isLookingForMoment = ({ nudge, hold }: State): boolean =>
  hold === null && nudge.is === "waiting";

/** The wake sources that a state needs. */
export function wakeSourcesOf(state: State, settings: Settings): WakeSources {
  const { clock, hold, pause } = state;
  // A person who leaves a film for another tab stops watching; only the tab switch reports it.
  // What is polled may have ended just before a switch, which is the good moment that the nudge waits for.
  const taskSwitches = isLookingForMoment(state) || clock.mode.isProvedBySound || isPolled(state, settings);
  const { sync } = settings;
  if (pause || hold === "hours") return { focus: false, audible: false, taskSwitches, bounds: false, sync };
  // Without input only sound proves that the person is there, so the background must hear it start and end.
  const mayWatch =
    clock.gap !== null || clock.mode.isProvedBySound || settings.idleSeconds > shortIdleSeconds;
  const audible = hold === "audible" || (settings.watching && clock.mode.isRunning && mayWatch);
  const bounds = hold === "fullscreen" || hold === "fullscreenElsewhere";
  return { focus: true, audible, taskSwitches, bounds, sync };
}
