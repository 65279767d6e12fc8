import { resetActiveTime } from "../activeTime/clock.ts";
import { tally } from "../history/day.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { movementCount } from "../routine/timeline.ts";
import { includedStretches, type Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { resetNudge } from "./answers.ts";
import type { Reached } from "./event.ts";
import { abandonedMs, hasReached } from "./rules.ts";
import type { Model, Routine, State } from "./state.ts";

/** Starts a routine on a page. One that is under way goes on instead: a routine never runs twice. */
export function startRoutine(
  state: State,
  kind: RoutineKind,
  page: string,
  settings: Settings,
  at: Instant,
): State {
  if (state.routine)
    return { ...state, routine: { ...state.routine, page, needsResume: false, touchedAt: at } };
  const plan = { kind, tempo: settings.tempo, stretches: includedStretches(settings) };
  const routine: Routine = { plan, elapsedMs: 0, done: 0, page, touchedAt: at };
  return { ...state, nudge: { is: "idle" }, skipped: null, routine };
}

/** A page takes the routine over, or goes on with it, at the point that was reached. */
export const assignRoutine = (state: State, page: string, { elapsedMs, done }: Reached, at: Instant): State =>
  credit(
    state,
    state.routine
      ? { ...state, routine: { ...state.routine, elapsedMs, done, page, needsResume: false, touchedAt: at } }
      : state,
    at,
  );

/** PATCH E: each movement from half on starts the clock again. */
const credit = (before: State, after: State, at: Instant): State =>
  before.routine && after.routine && after.routine.done > before.routine.done && isDone(after.routine)
    ? { ...resetNudge(after), clock: resetActiveTime(after.clock, at) }
    : after;

/** Half of the movements are a routine done. */
export const isDone = (run: Routine): boolean => run.done * 2 >= movementCount(run.plan);

/**
 * The routine waits, at the point that was `reached`, or where it last was when the page that played is gone. From half of
 * it on the break is over: the clock starts again, and what is lived while it waits belongs to the next one.
 */
export function interruptRoutine(state: State, at: Instant, reached?: Reached): State {
  const { routine } = state;
  if (!routine) return state;
  const { elapsedMs, done } = reached ?? routine;
  const byHand = reached !== undefined;
  const needsResume = byHand || routine.needsResume === true;
  const laid: Routine = {
    ...routine,
    elapsedMs,
    done,
    page: null,
    needsResume,
    touchedAt: byHand ? at : routine.touchedAt,
  };
  return reached ? credit(state, { ...state, routine: laid }, at) : { ...state, routine: laid };
}

/** Whoever comes back to the browser is asked before a routine goes on. */
export const requireResume = (state: State): State =>
  state.routine ? { ...state, routine: { ...state.routine, needsResume: true } } : state;

/** The break that this routine was for is behind the person: it is done, or a natural break came after it was left. */
const isBreakSettled = ({ clock }: State, run: Routine): boolean =>
  isDone(run) || clock.resetAt > run.touchedAt;

/**
 * A routine that was left is not waited for any more: a quarter of an hour has gone by, or the next break is due already.
 * Until then it is offered to be continued, over natural breaks and a closed browser, and nobody is nudged.
 */
export function isAbandoned(state: State, settings: Settings, at: Instant): boolean {
  const { routine } = state;
  if (!routine || routine.page !== null) return false;
  return (
    at - routine.touchedAt >= abandonedMs || (isBreakSettled(state, routine) && hasReached(state, settings))
  );
}

/**
 * The end of a routine, which is recorded. Less than half is still owed, and offered again when the snooze time has passed
 * since it was last played. After a natural break nothing is owed.
 */
export function endRoutine(model: Model, settings: Settings, at: Instant, reached?: Reached): Model {
  const state = interruptRoutine(model.state, at, reached);
  const { routine } = state;
  if (!routine) return model;
  const ended = { ...state, routine: null };
  const record = isDone(routine) ? routine.plan.kind : routine.done > 0 ? "partial" : undefined;
  const today = record ? tally(model.today, record) : model.today;
  if (isBreakSettled(state, routine) || !hasReached(state, settings)) return { state: ended, today };
  const until = Math.max(at, routine.touchedAt + minutes(settings.snoozeMinutes));
  return { state: { ...ended, nudge: { is: "deferred", until, why: "unfinished" } }, today };
}
