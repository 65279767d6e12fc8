import type { NudgeEvent } from "./event.ts";
import { minNotificationMs } from "./rules.ts";
import type { State, Surface } from "./state.ts";

/** A notification that is closed before it was shown was never shown, whatever the browser makes of it. */
export const isClosedUnshown = ({ nudge }: State, surface: Surface): boolean =>
  surface === "notification" && nudge.is === "opening" && nudge.surface === surface;

/**
 * The notification that came when the patience was over has gone, and not soon enough to have been sent away: hands that
 * never rested have hardly answered it.
 */
export const hasExpired = ({ nudge }: State, event: NudgeEvent & { what: "closed" }): boolean =>
  nudge.is === "shown" &&
  nudge.popupPending &&
  event.mayHaveExpired === true &&
  nudge.surface === event.surface &&
  event.at - nudge.at >= minNotificationMs;

/** The badge says it meanwhile, and the popup still follows. */
export const expired = (state: State): State =>
  state.nudge.is === "shown" ? { ...state, nudge: { ...state.nudge, surface: "badge" } } : state;
