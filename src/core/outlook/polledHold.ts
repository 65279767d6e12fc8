// Tested by test/unit/core/outlook/alarm.test.ts and wakeSources.test.ts.
import { isDue } from "../nudge/rules.ts";
import type { Hold, State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";

/**
 * Holds that may end without an event. `otherApp`: Chromium fires no focus event for a window that is restored after it was
 * minimised just as the popup closed.
 */
const polled: readonly (Hold | null)[] = [
  "fullscreen",
  "fullscreenElsewhere",
  "audible",
  "call",
  "otherApp",
  "panel",
];

/** A hold that may end without an event keeps a due break back: the background has to look for itself. */
export const isPolled = (state: State, settings: Settings): boolean =>
  polled.includes(state.hold) && isDue(state, settings);
