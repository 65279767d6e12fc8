import type { Settings } from "../settings.ts";
import {
  brokeElsewhere,
  moved,
  requestAnswers,
  requestRoutine,
  skip,
  snooze,
  togglePause,
  undoSkip,
} from "./answers.ts";
import type { NudgeEvent } from "./event.ts";
import { surfaceFailed, surfaceGone, surfaceShown, surfaceSight, withoutSurface } from "./nudge.ts";
import {
  assignRoutine,
  closeRoutine,
  endRoutine,
  interruptRoutine,
  pauseRoutine,
  requireResume,
  startRoutine,
  undoEnd,
} from "./routine.ts";
import type { Model } from "./state/model.ts";
import { isPlayingElsewhere, isPlayingOn } from "./state/routineStates.ts";
import type { State } from "./state/state.ts";
import { startTest, testFailed, testGone, testShown, testSight } from "./testNudge.ts";

/** The answers to a nudge, whichever is on screen. */
const answers: readonly NudgeEvent["what"][] = ["snooze", "snoozeKey", "skip", "routineRequested"];

/** The model after the event itself, apart from the time that has passed. */
export function applyEvent(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { state } = model;
  const { at } = event;
  const to = (next: State): Model => ({ ...model, state: next });
  // An answer to a test nudge ends the test and changes nothing else.
  if (state.test && answers.includes(event.what)) return to({ ...state, test: null });
  switch (event.what) {
    case "wake":
    case "taskSwitch":
    case "settings":
      return model;
    case "brokeElsewhere":
      return to(brokeElsewhere(state, event.brokeAt, settings, at));
    case "startup":
    case "update": {
      const closed = { ...interruptRoutine(state), nudge: withoutSurface(state.nudge), test: null };
      return to(event.what === "startup" ? requireResume(closed) : closed);
    }
    case "shown":
      return to({
        ...state,
        nudge: surfaceShown(state.nudge, event.surface, at),
        test: testShown(state.test, event.surface, event),
      });
    case "sight":
      return to({
        ...state,
        nudge: surfaceSight(state.nudge, event.surface, event.isHidden, at),
        test: testSight(state.test, event.surface, event.isHidden, at),
      });
    case "refused":
      return to({
        ...surfaceFailed(state, event.surface, event, settings),
        test: testFailed(state.test, event.surface, event, settings),
      });
    case "closed": {
      const current = isPlayingOn(state.routine, event.page) ? interruptRoutine(state) : state;
      const test = testGone(state.test, event.surface, event, settings);
      return surfaceGone(to({ ...current, test }), event.surface, event, settings, event.mayHaveExpired);
    }
    case "routineRequested":
      return to(requestRoutine(state, settings, at));
    case "answersRequested":
      return to(requestAnswers(state, at));
    case "startRoutine": {
      const from = event.fromStart ? closeRoutine(model) : model;
      return { ...from, state: startRoutine(from.state, event.kind, event.page, settings, at) };
    }
    case "resumeRoutine":
      return to(assignRoutine(state, event.page, event, at));
    case "reportProgress":
      return isPlayingOn(state.routine, event.page) ? to(assignRoutine(state, event.page, event, at)) : model;
    case "pauseRoutine":
      return isPlayingElsewhere(state.routine, event.page) ? model : to(pauseRoutine(state, event, at));
    case "endRoutine":
      return endRoutine(model, settings, at, event);
    case "undoEnd":
      return undoEnd(model, event.page, at);
    case "snooze":
    case "snoozeKey":
      return snooze(model, settings, at);
    case "skip":
      return skip(model, settings, at);
    case "moved":
      return moved(model, settings, at);
    case "undo":
      return undoSkip(model, settings, at);
    case "pause":
      return to({ ...state, pause: { until: event.until } });
    case "resume":
      return to({ ...state, pause: null });
    case "togglePause":
      return to(togglePause(state, at));
    case "testNudge":
      return to(startTest(state, event, settings));
  }
}
