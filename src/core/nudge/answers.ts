import { restart } from "../activeTime/clock.ts";
import { unmarkMoved } from "../history/breakRuns.ts";
import { type Day, type Tally, tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { present } from "./presentation.ts";
import { closeRoutine } from "./routine.ts";
import { intervalMs, isDue, keyPauseMs, maySnooze, undoMs } from "./rules.ts";
import { changeDay, type Model } from "./state/model.ts";
import { resetNudge, type Skipped, type State } from "./state/state.ts";

/**
 * A request for the routine answers the nudge; closing the notification afterwards is no dismissal. If no page plays the
 * routine, the nudge comes back after the snooze time.
 */
export function requestRoutine(state: State, settings: Settings, at: Instant): State {
  if (state.routine) return state;
  const until = at + minutes(settings.snoozeMinutes);
  return { ...state, nudge: { is: "deferred", until, why: "unfinished" } };
}

/**
 * Opens the page with the answers for a break that is due, or for a test nudge; `decide` drops it where no break is due. A window of
 * its own: it opens whatever application the person comes from. A notification that is closing meanwhile is no longer the nudge's
 * surface.
 */
export function requestAnswers(state: State, at: Instant): State {
  const on = present("window", at);
  return state.test ? { ...state, test: on } : { ...state, nudge: { is: "asking", on } };
}

/** Defers the nudge, but only while a break is due, and only `maxSnoozes` times in a row. */
export function snooze({ state, today }: Model, settings: Settings, at: Instant): Model {
  if (!isDue(state, settings) || !maySnooze(state, settings)) return { state, today };
  const until = at + minutes(settings.snoozeMinutes);
  return {
    state: { ...state, snoozes: state.snoozes + 1, nudge: { is: "deferred", until, why: "snoozed" } },
    today: tally(today, "snoozed"),
  };
}

/** Starts the clock again and counts why. Ends the nudge and an unfinished routine. Undo can bring the time back for `undoMs`. */
function startAgain(
  model: Model,
  why: Tally & ("skipped" | "moved"),
  settings: Settings,
  at: Instant,
): Model {
  const { state, today } = closeRoutine(model);
  const { clock, snoozes, dismissals } = state;
  const owedMs = isDue(state, settings) ? intervalMs(settings) : 0;
  const dueIntervalMs = Math.max(clock.dueIntervalMs, owedMs);
  const skipped = {
    ...{ at, activeMs: clock.activeMs, dueIntervalMs, snoozes, dismissals, on: today.date },
    ...(why === "moved" && { isMoved: true as const }),
  };
  const brokeAt = why === "moved" ? at : state.brokeAt;
  return {
    state: { ...resetNudge(state), clock: restart(clock, at), skipped, ended: null, brokeAt },
    today: tally(today, why),
  };
}

/** Skips the break that is due, and the rest of an unfinished routine. */
export const skip = (model: Model, settings: Settings, at: Instant): Model =>
  isDue(model.state, settings) ? startAgain(model, "skipped", settings, at) : model;

/** The person has taken a break without the routine, due or not. Not while one plays: that is the break. */
export const moved = (model: Model, settings: Settings, at: Instant): Model =>
  model.state.routine?.is === "playing" ? model : startAgain(model, "moved", settings, at);

/** The day without the break that the person takes back, or without the skip. */
const uncounted = (day: Day, { isMoved }: Skipped): Day =>
  isMoved ? unmarkMoved(tally(day, "moved", -1)) : tally(day, "skipped", -1);

/**
 * Takes a skip, or a break without the routine, back, on the day that counts it: the break is due again unless the interval was
 * made longer meanwhile, and the clock adds the time before to the time since.
 */
export function undoSkip(model: Model, settings: Settings, at: Instant): Model {
  const { state } = model;
  const { skipped, clock } = state;
  if (!skipped || at - skipped.at > undoMs) return model;
  const { activeMs, dueIntervalMs = intervalMs(settings), snoozes, dismissals } = skipped;
  return {
    ...changeDay(model, skipped.on, day => uncounted(day, skipped)),
    state: {
      ...state,
      clock: { ...clock, activeMs: clock.activeMs + activeMs, dueIntervalMs },
      snoozes,
      dismissals,
      skipped: null,
      brokeAt: skipped.isMoved ? null : state.brokeAt,
    },
  };
}

/** The pause key pauses for an hour, or ends the pause, whichever way it began. */
export const togglePause = (state: State, at: Instant): State => ({
  ...state,
  pause: state.pause ? null : { until: at + keyPauseMs },
});

/**
 * The person has taken a break on another computer. If it is later than the last reset here, the clock has counted from it: no more
 * than the time since, and a debt that is not reached by that is gone. The other computer's clock may be ahead; a break in the
 * future counts as taken now. No record counts it here.
 */
export function brokeElsewhere(state: State, brokeAt: Instant, settings: Settings, at: Instant): State {
  const { clock, routine } = state;
  const from = Math.min(brokeAt, at);
  if (from <= clock.resetAt || routine?.is === "playing") return state;
  const recent = clock.recent
    .filter(({ to }) => to > from)
    .map(span => ({ ...span, from: Math.max(span.from, from) }));
  const activeMs = Math.min(clock.activeMs, at - from);
  const next = { ...clock, activeMs, dueIntervalMs: 0, resetAt: from, recent };
  const isStillDue = isDue({ clock: next }, settings);
  return { ...(isStillDue ? state : resetNudge(state)), clock: next, skipped: null };
}
