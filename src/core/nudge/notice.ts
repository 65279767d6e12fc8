import type { Settings } from "../settings.ts";
import { type Instant, minutes } from "../time.ts";
import type { NudgeEvent } from "./event.ts";
import { isDue, isRehearsal, leastNoticeMs } from "./rules.ts";
import type { State, Surface } from "./state.ts";

/**
 * Whoever starts the routine has answered, and closing what asked is no further answer. Should the page that is to play
 * it never come, the break is asked about again after the snooze time.
 */
export function answeredByStarting(state: State, settings: Settings, at: Instant): State {
  if (state.run || !isDue(state, settings) || isRehearsal(state)) return state;
  const until = at + minutes(settings.snoozeMinutes);
  return { ...state, prompt: { is: "later", until, why: "unfinished" } };
}

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
