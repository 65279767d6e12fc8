import { tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { isHeld } from "./holdReason.ts";
import { isPage, ladder, nextRung, overlookedAt, present, shownOn, withSight } from "./presentation.ts";
import { nudgePresentation } from "./presentations.ts";
import { minNotificationMs, minPopupMs, patienceMs, renudgeMs } from "./rules.ts";
import type { Model } from "./state/model.ts";
import type { Nudge } from "./state/nudgeStates.ts";
import type { State } from "./state/state.ts";
import type { Surface } from "./state/surfaces.ts";

const idle: Nudge = { is: "idle" };

/** An interruption costs least during a pause in the input or at a switch of tasks, never in the middle of a sentence. */
const isOpportune = ({ what, surroundings }: NudgeEvent): boolean =>
  what === "taskSwitch" || surroundings.quiet;

/** The toolbar's popup is open, so the person sees the nudge there. A window of Limber may be covered. */
const isPopupOpen = ({ open }: Surroundings, rungs: readonly Surface[]) =>
  open.includes("popup") && rungs.includes("popup");

/**
 * Starts the nudge, or continues a wait that began at `since`: on an open popup, at once where that interrupts nobody, else it
 * waits. A window of Limber that is open comes to the front at the same moments as a popup. When patience is over, or another
 * application is in front, a notification comes quietly and the wait goes on.
 */
export function startNudge(event: NudgeEvent, settings: Settings, since: Instant = event.at): Nudge {
  const { at, surroundings } = event;
  const rungs = ladder(settings, surroundings);
  const [first] = rungs;
  if (isPopupOpen(surroundings, rungs)) return { is: "asking", on: shownOn("popup", at) };
  const notice = present("notification", at);
  if (first === "notification" && settings.nudgeLevel !== "notification")
    return { is: "waiting", since, notice };
  const interrupts = isPage(first) && settings.nudgeLevel !== "now";
  if (!interrupts || isOpportune(event)) return { is: "asking", on: present(first, at) };
  return at - since >= patienceMs(settings) ? { is: "waiting", since, notice } : { is: "waiting", since };
}

/** Continues the wait. A notice on its way comes first; a notice that is shown stays until a page can follow it. */
export function keepWaiting(nudge: Nudge & { is: "waiting" }, event: NudgeEvent, settings: Settings): Nudge {
  const { since, notice } = nudge;
  if (notice && !notice.isShown) return nudge;
  const next = startNudge(event, settings, since);
  return notice && !(next.is === "asking" && isPage(next.on.surface)) ? nudge : next;
}

/** A surface reports that it is on screen: the nudge is there now, wherever it was going. A repeated report changes nothing. */
export function surfaceShown(nudge: Nudge, surface: Surface, at: Instant): Nudge {
  const on = nudgePresentation({ nudge });
  if (!on) return nudge;
  if (nudge.is === "waiting" && !isPage(surface))
    return on.surface === surface && on.isShown ? nudge : { ...nudge, notice: shownOn(surface, at) };
  // A notice leads to the popup that the person opens by hand.
  return on.isShown && nudge.is === "asking" ? nudge : { is: "asking", on: shownOn(surface, at) };
}

/** The surface of the nudge comes into sight or goes out of it. A popup that is out of sight has closed. */
export function surfaceSight(nudge: Nudge, surface: Surface, isHidden: boolean, at: Instant): Nudge {
  const isThere = nudge.is === "asking" && nudge.on.surface === surface;
  return isThere ? { ...nudge, on: withSight(nudge.on, isHidden, at) } : nudge;
}

/** The nudge after its surface on the way has failed. A popup that another application or full screen keeps away follows later. */
function afterFailure(state: State, failed: Surface, event: NudgeEvent, settings: Settings): Nudge {
  const { at, surroundings } = event;
  const { nudge } = state;
  const on = nextRung(failed, settings, event);
  if (!on.isShown && isHeld(state, event, settings)) return idle;
  if (nudge.is === "waiting") return { ...nudge, notice: on };
  const isKeptAway = surroundings.fullscreen || !surroundings.front;
  const isFollowed = isPage(failed) && isKeptAway;
  return isFollowed ? { is: "waiting", since: at, notice: on } : { is: "asking", on };
}

/** The browser refused the surface. */
export function surfaceFailed(state: State, failed: Surface, event: NudgeEvent, settings: Settings): State {
  const on = nudgePresentation(state);
  return on && !on.isShown && on.surface === failed
    ? { ...state, nudge: afterFailure(state, failed, event, settings) }
    : state;
}

/** The surface never reported that it is on screen. The opportune moment is over: no window may take the focus now. */
export function surfaceTimedOut(state: State, failed: Surface, event: NudgeEvent, settings: Settings): State {
  const next = surfaceFailed(state, failed, event, settings);
  const takesFocus =
    next.nudge.is === "asking" && next.nudge.on.surface === "window" && !next.nudge.on.isShown;
  const isWelcome = settings.nudgeLevel === "now" || isOpportune(event);
  if (!takesFocus || isWelcome) return next;
  const notice = present("notification", event.at);
  return { ...state, nudge: { is: "waiting", since: event.at, notice } };
}

/** The person closes the nudge without an answer. It comes back a few times; after that only the badge shows the debt. */
function dismiss({ state, today }: Model, { maxReturns }: Settings, at: Instant): Model {
  const dismissals = state.dismissals + 1;
  const nudge: Nudge =
    dismissals > maxReturns
      ? { is: "exhausted" }
      : { is: "deferred", until: at + renudgeMs, why: "dismissed" };
  return { state: { ...state, dismissals, nudge }, today: tally(today, "unanswered") };
}

/**
 * A surface of the nudge has gone. A notification that closes before it was shown was never displayed. A popup that closes
 * within a second was never seen. A notification may expire by itself (`mayHaveExpired`). In all other cases the person
 * closed it.
 */
export function surfaceGone(
  model: Model,
  surface: Surface,
  event: NudgeEvent,
  settings: Settings,
  mayHaveExpired = false,
): Model {
  const { state, today } = model;
  const { at } = event;
  const on = nudgePresentation(state);
  if (on?.surface !== surface) return model;
  const to = (nudge: Nudge): Model => ({ state: { ...state, nudge }, today });
  if (!on.isShown)
    return surface === "notification" ? to(afterFailure(state, surface, event, settings)) : model;
  const shownMs = at - on.at;
  if (state.nudge.is === "waiting" && mayHaveExpired && shownMs >= minNotificationMs)
    return to({ ...state.nudge, notice: shownOn("badge", on.at) });
  if (surface === "popup" && shownMs < minPopupMs)
    return to(isHeld(state, event, settings) ? idle : { is: "asking", on: present("notification", at) });
  return dismiss(model, settings, at);
}

/**
 * A surface that was out of sight for too long counts as closed since then. A notification that only accompanies a nudge that
 * waits may stay: the wait goes on.
 */
export function surfaceOverlooked(model: Model, settings: Settings, at: Instant): Model {
  const { nudge } = model.state;
  const closedAt = nudge.is === "asking" ? overlookedAt(nudge.on) : undefined;
  return closedAt !== undefined && at >= closedAt ? dismiss(model, settings, closedAt) : model;
}

/** The nudge without the surface that a restart of the browser or an update has closed. */
export const withoutSurface = (nudge: Nudge): Nudge => (nudgePresentation({ nudge }) ? idle : nudge);
