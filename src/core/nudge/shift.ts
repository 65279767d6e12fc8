import { shiftClock } from "../activeTime/clock.ts";
import type { Instant, Ms } from "../time/time.ts";
import type { Model } from "./state/model.ts";
import type { Nudge } from "./state/nudgeStates.ts";
import type { State } from "./state/state.ts";
import type { Presentation } from "./state/surfaces.ts";

function shiftPresentation(on: Presentation, by: Ms): Presentation {
  const shifted = { ...on, at: on.at + by };
  return shifted.isShown && shifted.hiddenSince !== undefined
    ? { ...shifted, hiddenSince: shifted.hiddenSince + by }
    : shifted;
}

function shiftNudge(nudge: Nudge, by: Ms): Nudge {
  switch (nudge.is) {
    case "waiting":
      return {
        ...nudge,
        since: nudge.since + by,
        ...(nudge.notice && { notice: shiftPresentation(nudge.notice, by) }),
      };
    case "asking":
      return { ...nudge, on: shiftPresentation(nudge.on, by) };
    case "deferred":
      return { ...nudge, until: nudge.until + by };
    default:
      return nudge;
  }
}

const shift = (state: State, by: Ms): State => ({
  ...state,
  clock: shiftClock(state.clock, by),
  nudge: shiftNudge(state.nudge, by),
  test: state.test && shiftPresentation(state.test, by),
  heldSince: state.heldSince && state.heldSince + by,
  routine: state.routine && { ...state.routine, touchedAt: state.routine.touchedAt + by },
  ended: state.ended && { ...state.ended, at: state.ended.at + by },
  brokeAt: state.brokeAt && state.brokeAt + by,
  skipped: state.skipped && { ...state.skipped, at: state.skipped.at + by },
});

/**
 * The model on the wall clock of the event. If the wall clock was set back, every instant in the state moves with it, but for
 * the end of a pause: the person chose it by the wall clock.
 */
export function shiftTo(model: Model, at: Instant): Model {
  const by = at - model.state.clock.accountedUntil;
  return by < 0 ? { ...model, state: shift(model.state, by) } : model;
}
