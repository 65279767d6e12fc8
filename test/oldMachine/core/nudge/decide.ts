import type { Settings } from "../settings.ts";
import type { NudgeEvent } from "./event.ts";
import { holdNow, isOutsideHours } from "./holdReason.ts";
import {
  dismissed,
  isOpportune,
  keepWaiting,
  ladder,
  openOn,
  startNudge,
  surfaceTimedOut,
} from "./prompt.ts";
import {
  badgeTestMs,
  badgeTestSince,
  hasReached,
  isDue,
  isOnScreen,
  isTest,
  surfaceTimeoutMs,
} from "./rules.ts";
import type { Hold, Model, Nudge, State } from "./state.ts";
import type { Effect, Step } from "./step.ts";

/** PATCH A: time-outs before the event. */
export function timeOut(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { at } = event;
  const { nudge } = model.state;
  const isHeld = holdNow(model.state, event, settings) !== null && !isTest(model.state);
  if (nudge.is === "opening" && at - nudge.at >= surfaceTimeoutMs) {
    const state = surfaceTimedOut(model.state, nudge.surface, event, settings);
    return {
      ...model,
      state: isHeld && state.nudge.is === "opening" ? { ...state, nudge: { is: "idle" } } : state,
    };
  }
  const tested = badgeTestSince(model.state);
  if (tested !== undefined && at - tested >= badgeTestMs)
    return { ...model, state: { ...model.state, nudge: { is: "idle" } } };
  return model;
}
function expireSurfaces(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { at, surroundings } = event;
  const { nudge } = model.state;
  const isPage =
    nudge.is === "shown" && nudge.at < at && (nudge.surface === "popup" || nudge.surface === "window");
  return isPage && !surroundings.open.includes(nudge.surface)
    ? dismissed(model, nudge.surface, settings, at)
    : model;
}

/** Nobody is nudged in a routine; nor while paused or outside the working hours, but who asked to see what it is like. */
const isNeedless = (state: State, { at, timeZone }: NudgeEvent, settings: Settings) =>
  state.routine !== null ||
  (!isTest(state) && (state.pause !== null || isOutsideHours(settings, at, timeZone)));

/** The nudge that follows from what is due, what holds it, and whether now is a good moment. */
function nextNudge(state: State, hold: Hold | null, event: NudgeEvent, settings: Settings): Nudge {
  const { nudge } = state;
  const { at } = event;
  if (!isTest(state) && !isDue(state, settings)) return { is: "idle" }; // PATCH D
  if (isNeedless(state, event, settings))
    return isOnScreen(nudge) || nudge.is === "waiting" ? { is: "idle" } : nudge;
  if (isTest(state)) return hasReached(state, settings) && !hold ? startNudge(event, settings) : nudge;
  // A hold that comes up while nothing is to be seen yet: its end begins the wait anew.
  if (hold)
    return nudge.is === "waiting" || (nudge.is === "opening" && nudge.at === at) ? { is: "idle" } : nudge;
  if (nudge.is === "idle" || (nudge.is === "deferred" && at >= nudge.until))
    return startNudge(event, settings);
  if (nudge.is === "waiting") return keepWaiting(nudge, event, settings);
  // PATCH A: a wait with a notice is tested as any wait is: on an open popup at once, at level "now" at once.
  const mayFollow =
    nudge.is === "shown" && nudge.popupPending && ladder(settings, event.surroundings).includes("popup");
  if (mayFollow && event.surroundings.open.includes("popup"))
    return { is: "shown", surface: "popup", at, popupPending: false };
  return mayFollow && (isOpportune(event) || settings.nudgeLevel === "now") ? openOn("popup", at) : nudge;
}

/** A popup that is still to come cannot come while another application is in front, even where that time counts. */
const popupHold = ({ nudge }: State, { surroundings }: NudgeEvent): Hold | null =>
  nudge.is === "shown" && nudge.popupPending && !surroundings.front ? "otherApp" : null;

/** What is to be done about the break, now that time and the event are accounted for. */
export function decide(before: State, model: Model, event: NudgeEvent, settings: Settings): Step {
  const healed = expireSurfaces(model, event, settings);
  const { state } = healed;
  const { at, timeZone } = event;
  const says = isDue(state, settings) || state.pause || isOutsideHours(settings, at, timeZone);
  const hold = says ? (holdNow(state, event, settings) ?? popupHold(state, event)) : null;
  const nudge = nextNudge(state, hold, event, settings);
  return {
    model: { ...healed, state: { ...state, nudge, hold } },
    effects: effects(before.nudge, nudge),
  };
}

const openingOf = (nudge: Nudge) => (nudge.is === "opening" && nudge.surface !== "badge" ? nudge : undefined);

/** A surface that has begun to open is to be opened. */
function effects(before: Nudge, after: Nudge): Effect[] {
  const opening = openingOf(after);
  const was = openingOf(before);
  const begins = opening && (opening.surface !== was?.surface || opening.at !== was.at);
  return begins && opening.surface !== "badge" ? [{ do: "open", surface: opening.surface }] : [];
}
