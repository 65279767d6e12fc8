import type { NudgeEvent } from "../nudge/event.ts";
import type { Model } from "../nudge/state.ts";
import type { Step } from "../nudge/step.ts";
import type { Settings } from "../settings.ts";
import { nextHeartbeat } from "./alarm.ts";

/** All of a model but how far its clock has run. */
const withoutTime = ({ state: { clock, ...state }, today }: Model) => {
  const { activeMs: _, accountedUntil: __, recent: ___, ...rest } = clock;
  return JSON.stringify([state, rest, { ...today, activeMs: 0 }]);
};

/**
 * A look at a clock that runs on as before, as when somebody turns from one window of the browser to another: the next proof
 * of time, which stays where it is, accounts for all of it. It need not be stored.
 */
export function isRunningOn(
  before: Model,
  { model, effects }: Step,
  { what, at }: NudgeEvent,
  settings: Settings,
): boolean {
  // What follows a closed browser or an update goes on from what is stored of it.
  if (what === "startup" || what === "update") return false;
  const { clock } = before.state;
  const runs = clock.mode.isRunning && clock.gap === null;
  const isSoon = at >= clock.accountedUntil && at < nextHeartbeat(before.state, settings);
  return runs && isSoon && effects.length === 0 && withoutTime(before) === withoutTime(model);
}
