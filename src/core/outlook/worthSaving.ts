import { silenceMs } from "../activeTime/clock.ts";
import type { NudgeEvent } from "../nudge/event.ts";
import type { Model } from "../nudge/state/model.ts";
import type { Step } from "../nudge/step.ts";
import type { Settings } from "../settings.ts";
import { nextHeartbeat } from "./heartbeat.ts";

/** A record of the day without what the passing of time changes. */
const untimed = (day: Model["today"]) => ({ ...day, activeMs: 0, longestSittingMs: 0, timeline: "" });

/** A model without the fields that the passing of time changes. */
const withoutTime = ({ state: { clock, ...state }, today }: Model) => {
  const { activeMs: _, accountedUntil: __, recent: ___, gap, ...rest } = clock;
  return JSON.stringify([state, rest, gap && { ...gap, pendingMs: 0 }, untimed(today)]);
};

/** The clock runs on: the next heartbeat, which stays where it is, accounts for the time until then. */
const isRunningOn = ({ state }: Model, { what, at }: NudgeEvent, settings: Settings): boolean => {
  // After a start of the browser or an update the next event goes on from what is stored.
  if (what === "startup" || what === "update") return false;
  const { mode, gap, accountedUntil } = state.clock;
  return mode.isRunning && gap === null && at >= accountedUntil && at < nextHeartbeat(state, settings);
};

/** Time adds nothing: the clock is stopped, or the person is away. */
const isStanding = ({ state: { clock } }: Model, { state: after }: Model): boolean => {
  const passed = after.clock.accountedUntil - clock.accountedUntil;
  // The gap rule must know when the last event came, if only roughly: see `silenceMs`.
  const stands = clock.gap !== null || (!clock.mode.isRunning && passed < silenceMs / 6);
  return stands && passed >= 0 && after.clock.activeMs === clock.activeMs;
};

/** Whether a step changed more than the passing of time does: then the shell saves it, otherwise the next event repeats it. */
export function isWorthSaving(
  before: Model,
  { model, effects }: Step,
  event: NudgeEvent,
  settings: Settings,
): boolean {
  const isOnlyTime = isRunningOn(before, event, settings) || isStanding(before, model);
  return !isOnlyTime || effects.length > 0 || withoutTime(before) !== withoutTime(model);
}
