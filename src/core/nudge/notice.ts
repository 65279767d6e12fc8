import type { NudgeEvent } from "./event.ts";
import { leastNoticeMs } from "./rules.ts";
import type { State, Surface } from "./state.ts";

/** A notification that is closed before it was shown was never shown, whatever the browser makes of it. */
export const isClosedUnshown = ({ prompt }: State, surface: Surface): boolean =>
  surface === "notification" && prompt.is === "opening" && prompt.surface === surface;

/**
 * The notification that came when the patience was over has gone, and not soon enough to have been sent away: hands that
 * never rested have hardly answered it.
 */
export const hasExpired = ({ prompt }: State, event: NudgeEvent & { what: "closed" }): boolean =>
  prompt.is === "shown" &&
  prompt.popupFollows &&
  event.mayHaveExpired === true &&
  prompt.surface === event.surface &&
  event.at - prompt.at >= leastNoticeMs;

/** The badge says it meanwhile, and the popup still follows. */
export const expired = (state: State): State =>
  state.prompt.is === "shown" ? { ...state, prompt: { ...state.prompt, surface: "badge" } } : state;
