import { tally } from "../history/day.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { movementCount } from "../routine/timeline.ts";
import { includedStretches, type Settings } from "../settings.ts";
import { type Instant, minutes } from "../time.ts";
import { cleared } from "./answer.ts";
import { restart } from "./clock.ts";
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
  if (state.run) return { ...state, run: { ...state.run, page, touchedAt: at } };
  const plan = { kind, tempo: settings.tempo, stretches: includedStretches(settings) };
  const run: Run = { plan, elapsedMs: 0, done: 0, page, touchedAt: at };
  return { ...state, prompt: { is: "none" }, skipped: null, run };
}

/** A page takes the routine over (`page`) or lays it down (`null`), at the point that was reached. */
export const handRun = (
  state: State,
  page: string | null,
  { elapsedMs, done }: Reached,
  at: Instant,
): State => (state.run ? { ...state, run: { ...state.run, elapsedMs, done, page, touchedAt: at } } : state);

/** The page that played is gone: the routine waits where it last was. */
export const layDown = (state: State): State =>
  state.run ? { ...state, run: { ...state.run, page: null } } : state;

/** Half of the movements are a routine done. */
export const isDone = (run: Run): boolean => run.done * 2 >= movementCount(run.plan);

/** The break that this routine was for is behind the person all the same: a natural break came after it was left. */
const isOvertaken = ({ clock }: State, run: Run): boolean => clock.zeroAt > run.touchedAt;

/**
 * A routine that was left is not waited for any more: a quarter of an hour has gone by, or the next break is due already.
 * Until then it is offered to be continued, over natural breaks and a closed browser, and nobody is nudged.
 */
export function isAbandoned(state: State, settings: Settings, at: Instant): boolean {
  const { run } = state;
  if (!run || run.page !== null) return false;
  return at - run.touchedAt >= abandonedMs || (isOvertaken(state, run) && hasReached(state, settings));
}

/**
 * The end of a routine: recorded, and the clock starts again; less than half is still owed, and offered again when the
 * snooze time has passed since it was last played. After a natural break nothing is owed, and the clock has started again.
 */
export function endRun({ state, today }: Model, settings: Settings, at: Instant): Model {
  const { run } = state;
  if (!run) return { state, today };
  const ended = { ...state, run: null };
  const record = isDone(run) ? run.plan.kind : run.done > 0 ? "partial" : undefined;
  const recorded = record ? tally(today, record) : today;
  if (isOvertaken(state, run)) return { state: ended, today: recorded };
  if (isDone(run)) return { state: { ...cleared(ended), clock: restart(state.clock, at) }, today: recorded };
  const until = Math.max(at, run.touchedAt + minutes(settings.snoozeMinutes));
  const isOwed = hasReached(state, settings);
  return {
    state: isOwed ? { ...ended, prompt: { is: "later", until, why: "unfinished" } } : ended,
    today: recorded,
  };
}
