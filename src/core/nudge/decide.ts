import type { Settings } from "../settings.ts";
import { nextChange } from "../time/workingHours.ts";
import { isInFront, isWatching } from "./advance.ts";
import type { NudgeEvent } from "./event.ts";
import { heldSinceOf, holdReason, isHeldTooLong, isOutsideHours } from "./holdReason.ts";
import { keepWaiting, startNudge, surfaceGone } from "./nudge.ts";
import { isGone } from "./presentation.ts";
import { nudgePresentation } from "./presentations.ts";
import { unfinishedUntil } from "./routine.ts";
import { isDue, markDue } from "./rules.ts";
import type { Model } from "./state/model.ts";
import type { Nudge } from "./state/nudgeStates.ts";
import type { Hold, State } from "./state/state.ts";
import { dropGoneTest } from "./testNudge.ts";

const idle: Nudge = { is: "idle" };

/** Handles pages that closed unreported. */
function dropGonePages(model: Model, event: NudgeEvent, settings: Settings): Model {
  const on = nudgePresentation(model.state);
  const isUnreported = on && isGone(on, event.surroundings.open, event.at);
  const { state, today } = isUnreported ? surfaceGone(model, on.surface, event, settings) : model;
  return { ...model, state: { ...state, test: dropGoneTest(state.test, event) }, today };
}

/** Sets the mode in which the clock runs until the next event. */
function withClockMode(state: State, event: NudgeEvent, settings: Settings): State {
  const { at, timeZone, surroundings } = event;
  const isStopped =
    state.pause !== null || state.routine?.is === "playing" || isOutsideHours(settings, at, timeZone);
  const isRunning = isInFront(surroundings, settings) && surroundings.presence !== "locked" && !isStopped;
  const until = isRunning && settings.hours && nextChange(settings.hours, at, timeZone);
  const mode = {
    ...{ isRunning, isProvedBySound: isRunning && isWatching(surroundings, settings) },
    ...(until && { until }),
  };
  return { ...state, clock: { ...state.clock, mode } };
}

/** The hold that the popup and the badge name; `null` while no nudge is due. A pause and closed hours are always named. */
function holdOf(state: State, event: NudgeEvent, settings: Settings): Hold | null {
  const isQuiet = !isDue(state, settings) && !state.pause;
  if (isQuiet && !isOutsideHours(settings, event.at, event.timeZone)) return null;
  return holdReason(state, event, settings) ?? followUpHold(state, event);
}

/**
 * Keeps back the popup that follows a notice, although the person's choice holds nothing: another application while all time at
 * the computer counts, full screen where it never holds.
 */
function followUpHold({ nudge }: State, { surroundings }: NudgeEvent): Hold | null {
  if (nudge.is !== "waiting" || !nudge.notice?.isShown) return null;
  if (!surroundings.front) return "otherApp";
  return surroundings.fullscreen ? "fullscreen" : null;
}

/** The person has left a routine unfinished a moment ago: the nudge comes back after the snooze time. */
function comeBackAt({ routine }: State, { at }: NudgeEvent, settings: Settings): Nudge | undefined {
  const until = routine ? unfinishedUntil(routine, settings) : at;
  return until > at ? { is: "deferred", until, why: "unfinished" } : undefined;
}

/** The event as seen with another application in front. */
const behind = (event: NudgeEvent): NudgeEvent => ({
  ...event,
  surroundings: { ...event.surroundings, front: false },
});

/** The nudge that follows from the debt, the hold and the opportunity. */
function nextNudge(state: State, event: NudgeEvent, settings: Settings): Nudge {
  const { nudge, hold } = state;
  if (!isDue(state, settings)) return idle;
  if (state.routine?.is === "playing") return idle;
  if (hold === "paused" || hold === "hours")
    return nudge.is === "waiting" || nudge.is === "asking" ? idle : nudge;
  // A hold that lasts too long keeps back what takes the focus, as another application in front does.
  if (isHeldTooLong(state, event.at, settings)) return startNudge(behind(event), settings);
  // A hold that begins before anything is shown cancels the wait; it starts again when the hold ends.
  if (hold) return nudge.is === "waiting" && !nudge.notice ? idle : nudge;
  switch (nudge.is) {
    case "idle":
      return comeBackAt(state, event, settings) ?? startNudge(event, settings);
    case "deferred":
      return event.at >= nudge.until ? startNudge(event, settings) : nudge;
    case "waiting":
      return keepWaiting(nudge, event, settings);
    case "asking":
    case "exhausted":
      return nudge;
  }
}

/** The model after the decision about the break. Time and event are accounted for already. */
export function decide(model: Model, event: NudgeEvent, settings: Settings): Model {
  const current = dropGonePages(model, event, settings);
  const timed = withClockMode(current.state, event, settings);
  const held = { ...timed, hold: holdOf(timed, event, settings) };
  const state = { ...held, heldSince: heldSinceOf(held, event.at, settings) };
  const nudge = nextNudge(state, event, settings);
  // A routine or the real nudge ends a test nudge.
  const test = state.routine || nudge.is !== "idle" ? null : state.test;
  return { ...current, state: markDue({ ...state, nudge, test }, settings) };
}
