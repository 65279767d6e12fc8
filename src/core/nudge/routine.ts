import { resetActiveTime } from "../activeTime/clock.ts";
import { settleRoutine, unsettleRoutine } from "../history/breakRuns.ts";
import { type Day, type Tally, tally } from "../history/day.ts";
import { writeDoses } from "../routine/doseRecord.ts";
import { type Progress, progressIn, resumePoint } from "../routine/progress.ts";
import type { RoutineKind } from "../routine/stretches.ts";
import { locate, movementCount, timeline } from "../routine/timeline.ts";
import { planOf } from "../routinePlan.ts";
import type { Settings } from "../settings.ts";
import { type Instant, minutes } from "../time/time.ts";
import { abandonedMs, isDue } from "./rules.ts";
import { changeDay, type Model } from "./state/model.ts";
import type { Ended, Playback, Routine } from "./state/routineStates.ts";
import { resetNudge, type State } from "./state/state.ts";

/** How many movements are missing to half of a routine, which makes it a break. */
export const missingMovements = ({ done, plan }: Pick<Routine, "done" | "plan">): number =>
  Math.max(0, Math.ceil(movementCount(plan) / 2) - done);

/** A routine is done from half of its movements on. */
export const isDone = (routine: Pick<Routine, "done" | "plan">): boolean => missingMovements(routine) === 0;

const withPlayback = ({ plan, touchedAt, ...progress }: Routine, playback: Playback): Routine => ({
  ...playback,
  ...{ plan, touchedAt, ...progressIn(progress) },
});

/** Starts a routine on a page: the answer to a nudge. One that is under way resumes there instead: a routine never runs twice. */
export function startRoutine(
  state: State,
  kind: RoutineKind,
  page: string,
  settings: Settings,
  at: Instant,
): State {
  const { routine } = state;
  const answered: State = { ...state, nudge: { is: "idle" } };
  if (routine)
    return { ...answered, routine: { ...withPlayback(routine, { is: "playing", page }), touchedAt: at } };
  const plan = planOf(settings, kind, !state.hasDoneRoutine);
  const fresh: Routine = { plan, elapsedMs: 0, done: 0, is: "playing", page, touchedAt: at };
  return { ...answered, skipped: null, ended: null, routine: fresh, lastKind: kind };
}

/** Moves the routine on. From half of it on, each further movement starts the clock again: the break is taken. */
function withProgress(state: State, progress: Progress, at: Instant): State {
  const { routine } = state;
  if (!routine) return state;
  const moved = { ...state, routine: { ...routine, ...progressIn(progress), touchedAt: at } };
  const isCredited = progress.done > routine.done && isDone(moved.routine);
  if (!isCredited) return moved;
  const clock = resetActiveTime(moved.clock, at);
  return { ...resetNudge(moved), hasDoneRoutine: true, brokeAt: at, clock };
}

/** A page plays the routine from that progress on. */
export function assignRoutine(state: State, page: string, progress: Progress, at: Instant): State {
  const { routine, ...rest } = withProgress(state, progress, at);
  return { ...rest, routine: routine && withPlayback(routine, { is: "playing", page }) };
}

/** The person pauses the routine at that progress, or moves a paused one there. Only the person resumes it. */
export function pauseRoutine(state: State, progress: Progress, at: Instant): State {
  const { routine, ...rest } = withProgress(state, progress, at);
  return { ...rest, routine: routine && withPlayback(routine, { is: "paused" }) };
}

/** The page that played is gone. The next page that opens resumes at the progress that was last reported. */
export const interruptRoutine = (state: State): State =>
  state.routine?.is === "playing"
    ? { ...state, routine: withPlayback(state.routine, { is: "interrupted" }) }
    : state;

/** After a restart of the browser a page offers the routine and does not resume it by itself. */
export const requireResume = (state: State): State =>
  state.routine ? { ...state, routine: withPlayback(state.routine, { is: "paused" }) } : state;

/** No break is owed for this routine: it is done, or a natural break came after it was last played. */
const isBreakSettled = ({ clock }: State, routine: Routine): boolean =>
  isDone(routine) || clock.resetAt > routine.touchedAt;

/** When the nudge for an unfinished routine comes back: the snooze time after it was last played. */
export const unfinishedUntil = ({ touchedAt }: Routine, { snoozeMinutes }: Settings): Instant =>
  touchedAt + minutes(snoozeMinutes);

/**
 * Nobody has continued the routine for a quarter of an hour, or its break is settled and the next one is due. Until then pages
 * offer it, across natural breaks and restarts, and a nudge offers it first.
 */
export function isAbandoned(state: State, settings: Settings, at: Instant): boolean {
  const { routine } = state;
  if (!routine || routine.is === "playing") return false;
  return at - routine.touchedAt >= abandonedMs || (isBreakSettled(state, routine) && isDue(state, settings));
}

/** The count of the day to which a routine that ends there belongs; none if no movement is done. */
function recordOf({ done, plan }: Pick<Routine, "done" | "plan">): Tally | undefined {
  if (isDone({ done, plan })) return plan.kind;
  return done > 0 ? "partial" : undefined;
}

/** The day with what is done of a routine, or without it where `by` is -1. */
function recorded(day: Day, { done, plan }: Pick<Routine, "done" | "plan">, by: 1 | -1): Day {
  const record = recordOf({ done, plan });
  if (!record) return day;
  const doses = writeDoses(plan.doses, plan.stretches) || day.doses;
  const counted = { ...tally(tally(day, record, by), "movements", by * done), doses };
  if (record === "partial") return counted;
  return by > 0 ? settleRoutine(counted) : unsettleRoutine(counted);
}

/** Ends the routine, if there is one, and records it. What becomes of the nudge is for the caller to say. */
export function closeRoutine({ state, today }: Model): Model {
  const { routine } = state;
  if (!routine) return { state, today };
  return { state: { ...state, routine: null }, today: recorded(today, routine, 1) };
}

/** What the person can go on with after the end of that routine: nothing after its last movement. */
function endedOf({ plan, ...progress }: Routine, at: Instant): Ended | null {
  const isLeft =
    progress.done < movementCount(plan) && locate(timeline(plan), progress.elapsedMs) !== undefined;
  return isLeft ? { plan, ...progressIn(progress), at } : null;
}

/**
 * The person ends the routine at that progress. The nudge comes back after the snooze time; `decide` drops it where no break is owed:
 * from half of the routine on, or after a natural break. `undoEnd` can take the end back.
 */
export function endRoutine(model: Model, settings: Settings, at: Instant, progress: Progress): Model {
  const state = withProgress(model.state, progress, at);
  const { routine } = state;
  if (!routine) return model;
  const { state: closed, today } = closeRoutine({ state, today: model.today });
  const end = endedOf(routine, at);
  const ended = end && { ...end, on: today.date };
  const until = unfinishedUntil(routine, settings);
  return { state: { ...closed, ended, nudge: { is: "deferred", until, why: "unfinished" } }, today };
}

/** The end of the routine can no longer be taken back. */
export const isEndFinal = ({ ended }: State, at: Instant): boolean =>
  ended !== null && at - ended.at >= abandonedMs;

/** Takes the end of a routine back: it goes on where it was ended, on that page, and the record of its day forgets the end. */
export function undoEnd(model: Model, page: string, at: Instant): Model {
  const { state } = model;
  const { ended } = state;
  if (!ended || state.routine) return model;
  const { plan } = ended;
  const progress = { ...progressIn(ended), elapsedMs: resumePoint(timeline(plan), ended.elapsedMs) };
  const routine: Routine = { plan, ...progress, is: "playing", page, touchedAt: at };
  return {
    ...changeDay(model, ended.on, day => recorded(day, ended, -1)),
    state: { ...state, nudge: { is: "idle" }, ended: null, routine },
  };
}
