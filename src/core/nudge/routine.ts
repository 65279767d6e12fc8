import { emptied } from "../activeTime/clock.ts";
import { tally } from "../history/day.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { movementCount } from "../routine/timeline.ts";
import { includedStretches, type Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { cleared } from "./answers.ts";
import type { Reached } from "./event.ts";
import { abandonedMs, hasReached } from "./rules.ts";
import type { Model, Run, State } from "./state.ts";

/** Starts a routine on a page. One that is under way goes on instead: a routine never runs twice. */
export function startRun(
  state: State,
  kind: RoutineKind,
  page: string,
  settings: Settings,
  at: Instant,
): State {
  if (state.run) return { ...state, run: { ...state.run, page, waits: false, touchedAt: at } };
  const plan = { kind, tempo: settings.tempo, stretches: includedStretches(settings) };
  const run: Run = { plan, elapsedMs: 0, done: 0, page, touchedAt: at };
  return { ...state, prompt: { is: "none" }, skipped: null, run };
}

/** A page takes the routine over, or goes on with it, at the point that was reached. */
export const handRun = (state: State, page: string, { elapsedMs, done }: Reached, at: Instant): State =>
  state.run ? { ...state, run: { ...state.run, elapsedMs, done, page, waits: false, touchedAt: at } } : state;

/** Half of the movements are a routine done. */
export const isDone = (run: Run): boolean => run.done * 2 >= movementCount(run.plan);

/**
 * The routine waits, at the point that was `reached`, or where it last was when the page that played is gone. From half of
 * it on the break is over: the clock starts again, and what is lived while it waits belongs to the next one.
 */
export function layDown(state: State, at: Instant, reached?: Reached): State {
  const { run } = state;
  if (!run) return state;
  const { elapsedMs, done } = reached ?? run;
  const byHand = reached !== undefined;
  const waits = byHand || run.waits === true;
  const laid: Run = { ...run, elapsedMs, done, page: null, waits, touchedAt: byHand ? at : run.touchedAt };
  const wasOver = run.page === null && isDone(run);
  const next = { ...state, run: laid };
  return isDone(laid) && !wasOver ? { ...cleared(next), clock: emptied(state.clock, at) } : next;
}

/** Whoever comes back to the browser is asked before a routine goes on. */
export const offered = (state: State): State =>
  state.run ? { ...state, run: { ...state.run, waits: true } } : state;

/** The break that this routine was for is behind the person: it is done, or a natural break came after it was left. */
const isBehind = ({ clock }: State, run: Run): boolean => isDone(run) || clock.zeroAt > run.touchedAt;

/**
 * A routine that was left is not waited for any more: a quarter of an hour has gone by, or the next break is due already.
 * Until then it is offered to be continued, over natural breaks and a closed browser, and nobody is nudged.
 */
export function isAbandoned(state: State, settings: Settings, at: Instant): boolean {
  const { run } = state;
  if (!run || run.page !== null) return false;
  return at - run.touchedAt >= abandonedMs || (isBehind(state, run) && hasReached(state, settings));
}

/**
 * The end of a routine, which is recorded. Less than half is still owed, and offered again when the snooze time has passed
 * since it was last played. After a natural break nothing is owed.
 */
export function endRun(model: Model, settings: Settings, at: Instant, reached?: Reached): Model {
  const state = layDown(model.state, at, reached);
  const { run } = state;
  if (!run) return model;
  const ended = { ...state, run: null };
  const record = isDone(run) ? run.plan.kind : run.done > 0 ? "partial" : undefined;
  const today = record ? tally(model.today, record) : model.today;
  if (isBehind(state, run) || !hasReached(state, settings)) return { state: ended, today };
  const until = Math.max(at, run.touchedAt + minutes(settings.snoozeMinutes));
  return { state: { ...ended, prompt: { is: "later", until, why: "unfinished" } }, today };
}
