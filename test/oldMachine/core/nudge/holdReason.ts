import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { isWithin } from "../time/workingHours.ts";
import type { NudgeEvent } from "./event.ts";
import type { Hold, State } from "./state.ts";

/** Whether the person's working hours are over, or have not begun; never for somebody who has set none. */
export const isOutsideHours = ({ hours }: Settings, at: Instant, zone: string): boolean =>
  hours !== null && !isWithin(hours, at, zone);

/** The first reason not to speak now, or `null`. */
export function holdNow(
  state: State,
  { at, timeZone, surroundings }: NudgeEvent,
  settings: Settings,
): Hold | null {
  if (state.pause) return "paused";
  if (isOutsideHours(settings, at, timeZone)) return "hours";
  if (surroundings.fullscreen) return "fullscreen";
  if (surroundings.call) return "call";
  if (surroundings.audible) return "audible";
  if (!surroundings.front && settings.count === "browsing") return "otherApp";
  if (state.clock.gap) return "away";
  return null;
}
