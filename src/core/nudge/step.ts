import { silenceMs } from "../activeTime/clock.ts";
import { isOldNews } from "../outlook/worthSaving.ts";
import type { Settings } from "../settings.ts";
import { isWatching, pass } from "./advance.ts";
import { answeredByStarting, skip, snooze, undoSkip } from "./answers.ts";
import { decide } from "./decide.ts";
import type { NudgeEvent } from "./event.ts";
import { isOutsideHours } from "./holdReason.ts";
import { expired, hasExpired, isClosedUnshown } from "./notice.ts";
import { acknowledged, closedUnanswered, ladder, refused, rehearse } from "./prompt.ts";
import { endRun, handRun, layDown, offered, startRun } from "./routine.ts";
import { hasReached, isOnScreen, owing } from "./rules.ts";
import type { Model, Prompt, State, Surface } from "./state.ts";

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
function tell(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { state } = model;
  const to = (next: State): Model => ({ ...model, state: next });
  switch (event.what) {
    case "look":
    case "moment":
      return model;
    case "startup":
    case "update": {
      // No page and no notification outlives the browser: what was on screen is owed again.
      const prompt: Prompt = isOnScreen(state.prompt) ? { is: "none" } : state.prompt;
      const laid = layDown({ ...owing(state, settings), prompt }, event.at);
      return to(event.what === "startup" ? offered(laid) : laid);
    }
    case "settings":
      return hasReached(state, settings) ? model : to({ ...state, prompt: { is: "none" } });
    case "shown":
      return to(acknowledged(state, event.surface, event.at));
    case "refused":
      return to(refused(state, event.surface, event.around, ladder(settings, event.around), event.at));
    case "closed":
      if (isClosedUnshown(state, event.surface))
        return to(refused(state, event.surface, event.around, ladder(settings, event.around), event.at));
      if (hasExpired(state, event)) return to(expired(state));
      return closedUnanswered(
        to(state.run && state.run.page === event.page ? layDown(state, event.at) : state),
        event.surface,
        settings,
        event.at,
      );
    case "starting":
      return to(answeredByStarting(state, settings, event.at));
    case "start":
      return to(startRun(state, event.kind, event.page, settings, event.at));
    case "play":
      return to(handRun(state, event.page, event, event.at));
    case "reach":
      return state.run?.page === event.page ? to(handRun(state, event.page, event, event.at)) : model;
    case "halt":
      return state.run?.page === event.page ? to(layDown(state, event.at, event)) : model;
    case "end":
      return endRun(model, settings, event.at, event);
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
    case "rehearse":
      return to(rehearse(state, event, settings));
  }
}

/** What the time from here on is worth: see `Flow`. */
function withFlow(model: Model, { at, zone, around }: NudgeEvent, settings: Settings): Model {
  const { state } = model;
  const inFront = around.front || settings.count === "computer";
  const stopped = state.pause || state.run?.page || isOutsideHours(settings, at, zone);
  const counts = inFront && around.presence !== "locked" && !stopped;
  const flow = { counts, watched: counts && isWatching(around, settings) };
  return { ...model, state: { ...state, clock: { ...state.clock, flow } } };
}

/** The state but for how far a clock that stands still has been looked at: time adds nothing there. */
const essence = ({ state: { clock, ...state }, today }: Model) => {
  const { settledAt: _, gap, ...still } = clock;
  return JSON.stringify([state, today, still, gap && { ...gap, heldMs: 0 }]);
};

/** Looking at somebody who is away, or at a clock that stands still, changes nothing, and need not be stored. */
function isOnlyALook(before: Model, { model, effects }: Step): boolean {
  const { clock } = before.state;
  // Now and then it is stored nevertheless that somebody was heard of: see `silenceMs`.
  const isRecent = model.state.clock.settledAt - clock.settledAt < silenceMs / 6;
  const stands = clock.gap !== null || (!clock.flow.counts && isRecent);
  const backwards = model.state.clock.settledAt < clock.settledAt;
  return stands && !backwards && effects.length === 0 && essence(before) === essence(model);
}

/**
 * The whole of Limber's judgement: the model and an event give the next model and what is to be done. Pure; killing
 * whoever calls it between two events changes nothing.
 */
export function step(model: Model, event: NudgeEvent, settings: Settings): Step {
  if (isOldNews(model.state, event, settings)) return { model, effects: [] };
  const passed = pass(model, event, settings);
  const told = withFlow(tell(passed, event, settings), event, settings);
  const owed = { ...told, state: owing(told.state, settings) };
  const next = decide(model.state, owed, event, settings);
  return isOnlyALook(model, next) ? { model, effects: [] } : next;
}
