import { slackMs } from "../activeTime/clock.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { nextHeartbeat } from "./heartbeat.ts";

/**
 * Until when the running clock has its next proof, however late an alarm may fire: after that nothing counts the time. `null`: the
 * clock stands still and owes none.
 */
export const proofDueAt = (state: State, settings: Settings): Instant | null => {
  const { clock, pause } = state;
  const isRunning = clock.mode.isRunning && clock.gap === null && pause === null;
  return isRunning ? nextHeartbeat(state, settings) + slackMs : null;
};
