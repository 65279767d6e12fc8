import { restart } from "../activeTime/clock.ts";
import { tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { intervalMs, isDue, isRehearsal, maySnooze, undoMs } from "./rules.ts";
import type { Model, State } from "./state.ts";

/** The break is behind the person: nothing is due, and nothing is held against them. */
export const cleared = (state: State): State => ({
  ...state,
  prompt: { is: "none" },
  snoozes: 0,
  closed: 0,
});

/** A rehearsal that was answered is over, and nothing else. */
const rehearsed = (model: Model): Model => ({ ...model, state: { ...model.state, prompt: { is: "none" } } });

/**
 * Whoever starts the routine has answered, and closing what asked is no further answer. Should the page that is to play
 * it never come, the break is asked about again after the snooze time.
 */
export function answeredByStarting(state: State, settings: Settings, at: Instant): State {
  if (state.run || !isDue(state, settings) || isRehearsal(state)) return state;
  const until = at + minutes(settings.snoozeMinutes);
  return { ...state, prompt: { is: "later", until, why: "unfinished" } };
}

/** "In a few minutes": only for a break that is due, and only so many times in a row. */
export function snooze({ state, today }: Model, settings: Settings, at: Instant): Model {
  if (isRehearsal(state)) return rehearsed({ state, today });
  if (!isDue(state, settings) || !maySnooze(state, settings)) return { state, today };
  const until = at + minutes(settings.snoozeMinutes);
  return {
    state: { ...state, snoozes: state.snoozes + 1, prompt: { is: "later", until, why: "snoozed" } },
    today: tally(today, "snoozed"),
  };
}

/** "Not this one": the clock starts again; Undo can bring the break back for a while. */
export function skip({ state, today }: Model, settings: Settings, at: Instant): Model {
  if (isRehearsal(state)) return rehearsed({ state, today });
  if (!isDue(state, settings)) return { state, today };
  const { clock, snoozes, closed } = state;
  const skipped = { at, activeMs: clock.activeMs, snoozes, closed };
  return { state: { ...cleared(state), clock: restart(clock, at), skipped }, today: tally(today, "skipped") };
}

/** Takes a skip back: the break is due again, and the time before it and the time since are both on the clock. */
export function undoSkip({ state, today }: Model, settings: Settings, at: Instant): Model {
  const { skipped, clock } = state;
  if (!skipped || at - skipped.at > undoMs) return { state, today };
  const { activeMs, snoozes, closed } = skipped;
  return {
    state: {
      ...state,
      clock: { ...clock, activeMs: clock.activeMs + activeMs, dueMs: intervalMs(settings) },
      snoozes,
      closed,
      skipped: null,
    },
    today: tally(today, "skipped", -1),
  };
}
