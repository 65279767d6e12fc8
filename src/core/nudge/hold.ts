import type { Settings } from "../settings.ts";
import type { Surroundings } from "./event.ts";
import type { Hold, State } from "./state.ts";

/** The first reason not to speak now, or `null`. Working hours and calls will be asked here too. */
export function holdNow(state: State, around: Surroundings, settings: Settings): Hold | null {
  if (state.pause) return "paused";
  if (around.fullscreen) return "fullscreen";
  if (around.audible) return "audible";
  if (!around.front && settings.count === "browsing") return "otherApp";
  if (state.clock.gap) return "away";
  return null;
}
