import type { Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { isWithin } from "../time/workingHours.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { isDue } from "./rules.ts";
import type { Nudge } from "./state/nudgeStates.ts";
import type { Hold, State } from "./state/state.ts";

/** The instant is outside the person's working hours. Always false where none are set. */
export const isOutsideHours = ({ hours }: Settings, at: Instant, timeZone: string): boolean =>
  hours !== null && !isWithin(hours, at, timeZone);

/** The hold of a window in full screen, by the person's choice. */
function fullscreenReason(
  { fullscreen, fullscreenElsewhere, audible }: Surroundings,
  { fullscreenHold }: Settings,
): Hold | null {
  switch (fullscreenHold) {
    case "front":
      return fullscreen ? "fullscreen" : null;
    case "any":
      if (fullscreen) return "fullscreen";
      return fullscreenElsewhere ? "fullscreenElsewhere" : null;
    case "audible":
      return fullscreen && audible ? "fullscreen" : null;
    case "never":
      return null;
  }
}

/** The first hold that applies; `null` if none does. */
export function holdReason(
  state: Pick<State, "pause" | "clock">,
  event: NudgeEvent,
  settings: Settings,
): Hold | null {
  const { at, timeZone, surroundings } = event;
  if (state.pause) return "paused";
  if (isOutsideHours(settings, at, timeZone)) return "hours";
  if (surroundings.call) return "call";
  const fullscreen = fullscreenReason(surroundings, settings);
  if (fullscreen) return fullscreen;
  if (surroundings.audible && settings.audibleHold) return "audible";
  if (!surroundings.front && settings.count === "browsing") return "otherApp";
  if (state.clock.gap) return "away";
  // Only the refusal tells; the next poll asks again.
  const isOwnPanel = surroundings.open.includes("popup");
  if (event.what === "refused" && event.isPanelOpen && !isOwnPanel) return "panel";
  return null;
}

/** Any hold applies now. */
export const isHeld = (state: State, event: NudgeEvent, settings: Settings): boolean =>
  holdReason(state, event, settings) !== null;

/** Holds that may never end: some people live in full screen, or with music in the tab in front. */
const endless: readonly (Hold | null)[] = [
  "fullscreen",
  "fullscreenElsewhere",
  "audible",
  "otherApp",
  "panel",
];

/** Holds by the person's word. They keep a break back for as long as the person said. */
const word: readonly (Hold | null)[] = ["paused", "hours", "call"];

/** The person has heard nothing of the break, or asked to hear of it again. A nudge that was dismissed has been heard. */
function wantsToSpeak(nudge: Nudge, at: Instant): boolean {
  if (nudge.is === "waiting") return !nudge.notice;
  return nudge.is === "idle" || (nudge.is === "deferred" && nudge.why !== "dismissed" && at >= nudge.until);
}

/**
 * Since when holds keep a break from the person. One hold may follow another, and the silence between two songs ends nothing:
 * only what reaches the person does, the end of the break, or the person's own word. `null` while nothing is kept back.
 */
export function heldSinceOf(
  state: Pick<State, "clock" | "nudge" | "routine" | "hold" | "heldSince">,
  at: Instant,
  settings: Settings,
): Instant | null {
  const { nudge, routine, hold, heldSince } = state;
  if (!isDue(state, settings) || routine?.is === "playing" || word.includes(hold) || !wantsToSpeak(nudge, at))
    return null;
  return heldSince ?? (endless.includes(hold) ? at : null);
}

/** When holds have kept the break back for as long as the person allows; `null` where nothing is kept back, or no time is set. */
export const heldUntil = (
  { heldSince }: Pick<State, "heldSince">,
  { holdAtMostMinutes }: Settings,
): Instant | null =>
  heldSince === null || holdAtMostMinutes === null ? null : heldSince + minutes(holdAtMostMinutes);

/** Holds have kept the break back for too long, and the person is there to be told. */
export function isHeldTooLong(
  state: Pick<State, "clock" | "hold" | "heldSince">,
  at: Instant,
  settings: Settings,
): boolean {
  const until = heldUntil(state, settings);
  return until !== null && at >= until && endless.includes(state.hold) && state.clock.gap === null;
}
