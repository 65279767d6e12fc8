import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { isWithin } from "../time/workingHours.ts";
import type { NudgeEvent } from "./event.ts";
import type { Hold, State } from "./state.ts";

/** The instant is outside the person's working hours. Always false where none are set. */
export const isOutsideHours = ({ hours }: Settings, at: Instant, timeZone: string): boolean =>
  hours !== null && !isWithin(hours, at, timeZone);

/** The first hold that applies; `null` if none does. */
export function holdReason(
  state: Pick<State, "pause" | "clock">,
  event: NudgeEvent,
  settings: Settings,
): Hold | null {
  const { at, timeZone, surroundings } = event;
  if (state.pause) return "paused";
  if (isOutsideHours(settings, at, timeZone)) return "hours";
  if (surroundings.fullscreen) return "fullscreen";
  if (surroundings.call) return "call";
  if (surroundings.audible) return "audible";
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
