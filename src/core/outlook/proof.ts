import { slackMs } from "../activeTime/clock.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { nextHeartbeat } from "./heartbeat.ts";

/** Whether the clock should run and its next proof is overdue, however late an alarm may fire: then nothing counts the time. */
export const isProofOverdue = (state: State, settings: Settings, at: Instant): boolean =>
  state.clock.mode.isRunning &&
  state.clock.gap === null &&
  state.pause === null &&
  at > nextHeartbeat(state, settings) + slackMs;
