import type { Settings } from "../settings.ts";
import { advanceTo, isWatching } from "./advance.ts";
import { answeredByStarting, skip, snooze, undoSkip } from "./answers.ts";
import { decide } from "./decide.ts";
import type { NudgeEvent } from "./event.ts";
import { isOutsideHours } from "./holdReason.ts";
import { expired, hasExpired, isClosedUnshown } from "./notice.ts";
import { dismissed, ladder, surfaceFailed, surfaceShown, testNudge } from "./prompt.ts";
import { assignRoutine, endRoutine, interruptRoutine, requireResume, startRoutine } from "./routine.ts";
import { hasReached, isOnScreen, markDue } from "./rules.ts";
import type { Model, Nudge, State, Surface } from "./state.ts";

/** What the shell has to do, once, after the state is saved. What can be derived from the state is in `Outlook`. */
export interface Effect {
  readonly do: "open";
  readonly surface: Exclude<Surface, "badge">;
}

/** The state after an event and what it asks for. */
export interface Step {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

/** What the event itself changes, time apart. */
function applyEvent(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { state } = model;
  const to = (next: State): Model => ({ ...model, state: next });
  switch (event.what) {
    case "wake":
    case "taskSwitch":
      return model;
    case "startup":
    case "update": {
      // No page and no notification outlives the browser: what was on screen is owed again.
      const nudge: Nudge = isOnScreen(state.nudge) ? { is: "idle" } : state.nudge;
      const laid = interruptRoutine({ ...markDue(state, settings), nudge }, event.at);
      return to(event.what === "startup" ? requireResume(laid) : laid);
    }
    case "settings":
      return hasReached(state, settings) ? model : to({ ...state, nudge: { is: "idle" } });
    case "shown":
      return to(surfaceShown(state, event.surface, event.at));
    case "refused":
      return to(
        surfaceFailed(
          state,
          event.surface,
          event.surroundings,
          ladder(settings, event.surroundings),
          event.at,
        ),
      );
    case "closed":
      if (isClosedUnshown(state, event.surface))
        return to(
          surfaceFailed(
            state,
            event.surface,
            event.surroundings,
            ladder(settings, event.surroundings),
            event.at,
          ),
        );
      if (hasExpired(state, event)) return to(expired(state));
      return dismissed(
        to(state.routine && state.routine.page === event.page ? interruptRoutine(state, event.at) : state),
        event.surface,
        settings,
        event.at,
      );
    case "routineRequested":
      return to(answeredByStarting(state, settings, event.at));
    case "startRoutine":
      return to(startRoutine(state, event.kind, event.page, settings, event.at));
    case "resumeRoutine":
      return to(assignRoutine(state, event.page, event, event.at));
    case "reportProgress":
      return state.routine?.page === event.page
        ? to(assignRoutine(state, event.page, event, event.at))
        : model;
    case "pauseRoutine":
      return state.routine?.page === event.page ? to(interruptRoutine(state, event.at, event)) : model;
    case "endRoutine":
      return endRoutine(model, settings, event.at, event);
    case "snooze":
      return snooze(model, settings, event.at);
    case "skip":
      return skip(model, settings, event.at);
    case "undo":
      return undoSkip(model, settings, event.at);
    case "pause":
      return to({ ...state, pause: { until: event.until } });
    case "resume":
      return to({ ...state, pause: null });
    case "togglePause":
      return to({ ...state, pause: state.pause ? null : { until: null } });
    case "testNudge":
      return to(testNudge(state, event, settings));
  }
}

/** What the time from here on is worth: see `ClockMode`. */
function withClockMode(model: Model, { at, timeZone, surroundings }: NudgeEvent, settings: Settings): Model {
  const { state } = model;
  const inFront = surroundings.front || settings.count === "computer";
  const stopped = state.pause || state.routine?.page || isOutsideHours(settings, at, timeZone);
  const isRunning = inFront && surroundings.presence !== "locked" && !stopped;
  const mode = { isRunning, isProvedBySound: isRunning && isWatching(surroundings, settings) };
  return { ...model, state: { ...state, clock: { ...state.clock, mode } } };
}

/**
 * The whole of Limber's judgement: the model and an event give the next model and what is to be done. Pure; killing
 * whoever calls it between two events changes nothing.
 */
export function step(model: Model, event: NudgeEvent, settings: Settings): Step {
  const passed = advanceTo(model, event, settings);
  const told = withClockMode(applyEvent(passed, event, settings), event, settings);
  const owed = { ...told, state: markDue(told.state, settings) };
  return decide(model.state, owed, event, settings);
}
