import { isDue } from "../nudge/rules.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import { minutes } from "../time/time.ts";
import { countdownMs } from "./heartbeat.ts";
import { storedRemainingMs } from "./remaining.ts";

/** What the badge shows; `resume` is a routine that the person can continue. */
export type Badge =
  | { readonly is: "none" | "owed" | "paused" | "resume" }
  | { readonly is: "minutes"; readonly minutes: number };

/** The badge that belongs to a state. */
export function badgeOf(state: State, settings: Settings): Badge {
  if (state.test?.surface === "badge") return { is: "owed" };
  if (state.pause) return { is: "paused" };
  if (state.routine) return { is: state.routine.is === "playing" ? "none" : "resume" };
  // Outside the working hours no break is due, and none comes nearer.
  if (state.hold === "hours") return { is: "none" };
  if (isDue(state, settings)) return { is: "owed" };
  const leftMs = storedRemainingMs(state, settings);
  return leftMs <= countdownMs || settings.badgeAlways
    ? { is: "minutes", minutes: Math.ceil(leftMs / minutes(1)) }
    : { is: "none" };
}
