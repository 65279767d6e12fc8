import { tally } from "../history/day.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { movementCount } from "../routine/timeline.ts";
import { includedStretches, type Settings } from "../settings.ts";
import { type Instant, minutes } from "../time.ts";
import { cleared } from "./answer.ts";
import { restart } from "./clock.ts";
import type { Reached } from "./event.ts";
import { hasReached } from "./rules.ts";
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

/** The end of a routine: recorded, and the clock starts again; less than half is still owed, and offered again. */
export function endRun({ state, today }: Model, settings: Settings, at: Instant): Model {
  const { run } = state;
  if (!run) return { state, today };
  const ended = { ...state, run: null };
  if (isDone(run))
    return {
      state: { ...cleared(ended), clock: restart(state.clock, at) },
      today: tally(today, run.plan.kind),
    };
  const until = at + minutes(settings.snoozeMinutes);
  return {
    state: hasReached(state, settings)
      ? { ...ended, prompt: { is: "later", until, why: "unfinished" } }
      : ended,
    today: run.done > 0 ? tally(today, "partial") : today,
  };
}
