import { restart } from "../activeTime/clock.ts";
import { tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { intervalMs, isDue, isTest, maySnooze, undoMs } from "./rules.ts";
import type { Model, State } from "./state.ts";

/** The break is behind the person: nothing is due, and nothing is held against them. */
export const resetNudge = (state: State): State => ({
  ...state,
  nudge: { is: "idle" },
  snoozes: 0,
  dismissals: 0,
});

/** A test nudge that was answered is over, and nothing else. */
const endTest = (model: Model): Model => ({ ...model, state: { ...model.state, nudge: { is: "idle" } } });

/**
 * Whoever starts the routine has answered, and closing what asked is no further answer. Should the page that is to play
 * it never come, the break is asked about again after the snooze time.
 */
export function answeredByStarting(state: State, settings: Settings, at: Instant): State {
  if (isTest(state)) return { ...state, nudge: { is: "idle" } }; // PATCH C
  if (state.routine || !isDue(state, settings)) return state;
  const until = at + minutes(settings.snoozeMinutes);
  return { ...state, nudge: { is: "deferred", until, why: "unfinished" } };
}

/** "In a few minutes": only for a break that is due, and only so many times in a row. */
export function snooze({ state, today }: Model, settings: Settings, at: Instant): Model {
  if (isTest(state)) return endTest({ state, today });
  if (!isDue(state, settings) || !maySnooze(state, settings)) return { state, today };
  const until = at + minutes(settings.snoozeMinutes);
  return {
    state: { ...state, snoozes: state.snoozes + 1, nudge: { is: "deferred", until, why: "snoozed" } },
    today: tally(today, "snoozed"),
  };
}

/** "Not this one": the clock starts again; Undo can bring the break back for a while. */
export function skip({ state, today }: Model, settings: Settings, at: Instant): Model {
  if (isTest(state)) return endTest({ state, today });
  if (!isDue(state, settings)) return { state, today };
  const { clock, snoozes, dismissals } = state;
  const skipped = { at, activeMs: clock.activeMs, snoozes, dismissals };
  return {
    state: { ...resetNudge(state), clock: restart(clock, at), skipped },
    today: tally(today, "skipped"),
  };
}

/** Takes a skip back: the break is due again, and the time before it and the time since are both on the clock. */
export function undoSkip({ state, today }: Model, settings: Settings, at: Instant): Model {
  const { skipped, clock } = state;
  if (!skipped || at - skipped.at > undoMs) return { state, today };
  const { activeMs, snoozes, dismissals } = skipped;
  return {
    state: {
      ...state,
      clock: { ...clock, activeMs: clock.activeMs + activeMs, dueIntervalMs: intervalMs(settings) },
      snoozes,
      dismissals,
      skipped: null,
    },
    today: tally(today, "skipped", -1),
  };
}
