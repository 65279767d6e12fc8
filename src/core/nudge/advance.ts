import { type Clock, silenceMs, slackMs, startedAt } from "../activeTime/clock.ts";
import type { Change } from "../activeTime/elapsed.ts";
import { elapse, type PresenceReading, wasClosed } from "../activeTime/gapRule.ts";
import { addActive, type Day, emptyDay, raiseSitting, tally } from "../history/day.ts";
import { paintDay } from "../history/paintDay.ts";
import { type Since, spansOf } from "../history/spans.ts";
import type { Settings } from "../settings.ts";
import { type Instant, localDay, type Ms, minutes, seconds, startOfDay } from "../time/time.ts";
import { nextChange } from "../time/workingHours.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { isOutsideHours } from "./holdReason.ts";
import { surfaceOverlooked, surfaceTimedOut } from "./nudge.ts";
import { hasTimedOut } from "./presentation.ts";
import { nudgePresentation } from "./presentations.ts";
import { closeRoutine, interruptRoutine, isAbandoned, isEndFinal } from "./routine.ts";
import { undoMs } from "./rules.ts";
import type { Model } from "./state/model.ts";
import { resetNudge, type State } from "./state/state.ts";
import { expireTest } from "./testNudge.ts";

/** What is in front counts: the browser or, by choice, whatever it is. */
export const isInFront = ({ front }: Surroundings, { count }: Settings): boolean =>
  front || count === "computer";

/** The tab in front is audible, and the person wants that to count as sitting. */
export const isWatching = (surroundings: Surroundings, { watching }: Settings): boolean =>
  watching && surroundings.front && surroundings.audible;

function presenceReading(state: State, surroundings: Surroundings, settings: Settings): PresenceReading {
  if (surroundings.presence === "locked") return { is: "locked" };
  const isThere =
    surroundings.presence === "active" ||
    state.routine?.is === "playing" ||
    isWatching(surroundings, settings);
  return isThere ? { is: "there" } : { is: "idle", idleMs: seconds(settings.idleSeconds) };
}

/** Interrupts the routine where no page is open. */
const withoutClosedPlayer = (state: State, { open }: Surroundings): State =>
  open.length === 0 ? interruptRoutine(state) : state;

/** The model on the day of the event: at the first event after midnight the record of today becomes that of the last day. */
function turnDay(model: Model, date: string): Model {
  if (model.today.date === date) return model;
  const last = [model.today, model.lastDay].find(day => day && day.date < date);
  return { state: model.state, today: emptyDay(date), ...(last && { lastDay: last }) };
}

/** The part of the changes that lies before an instant. */
const changedBefore = (changes: readonly Change[], instant: Instant): Ms =>
  changes.reduce((sum, { from, ms }) => {
    const length = Math.min(Math.abs(ms), Math.max(0, instant - from));
    return sum + Math.sign(ms) * length;
  }, 0);

/**
 * When the stopped clock began to run by itself since the last event: a pause ended, or the working hours began. `null` if it did
 * not, or so long ago that no late alarm explains it.
 */
function selfStart({ clock, pause, routine }: State, event: NudgeEvent, settings: Settings): Instant | null {
  const { at, timeZone, surroundings, what } = event;
  if (clock.mode.isRunning || what === "settings" || routine?.is === "playing") return null;
  const isThere = isInFront(surroundings, settings) && surroundings.presence !== "locked";
  if (!isThere) return null;
  const since = clock.accountedUntil;
  const from = pause ? pause.until : settings.hours && nextChange(settings.hours, since, timeZone);
  const isLate = from !== null && from > since && from < at && at - from <= slackMs;
  return isLate && from - since < silenceMs && !isOutsideHours(settings, from, timeZone) ? from : null;
}

/** The clock that runs since the instant at which it had to, if only the alarm was late. */
function withSelfStart(state: State, event: NudgeEvent, settings: Settings): Clock {
  const from = selfStart(state, event, settings);
  if (from === null) return state.clock;
  return startedAt(state.clock, from, settings.hours && nextChange(settings.hours, from, event.timeZone));
}

/** What went on since the event that left the state. */
const sinceOf = ({ clock, routine, pause, hold }: State): Since => ({
  at: clock.accountedUntil,
  hold,
  isPlaying: routine?.is === "playing",
  isPaused: pause !== null,
});

/** Applies the gap rule to the time since the last event, and records it in its days. `was` is the state that the last event left. */
function countTime(model: Model, was: State, event: NudgeEvent, settings: Settings): Model {
  const { state, today, lastDay } = model;
  const clock = event.what === "startup" ? wasClosed(state.clock) : withSelfStart(state, event, settings);
  const reading = presenceReading(state, event.surroundings, settings);
  const elapsed = elapse(clock, event.at, reading, minutes(settings.naturalBreakMinutes));
  const counted = { ...state, clock: elapsed.clock };
  const all = elapsed.changes.reduce((sum, { ms }) => sum + ms, 0);
  const { timeZone } = event;
  const { dayEndsAtHour } = settings;
  const before = lastDay ? changedBefore(elapsed.changes, startOfDay(event.at, timeZone, dayEndsAtHour)) : 0;
  const sat = was.sittingBeforeMs + was.clock.activeMs + all;
  const spans = spansOf(sinceOf(was), clock, elapsed.changes, event.at);
  const counts = (day: Day, ms: Ms) => paintDay(addActive(day, ms), spans, { timeZone, dayEndsAtHour });
  const day = counts(today, all - before);
  const last = lastDay && { lastDay: counts(lastDay, before) };
  return elapsed.naturalBreaks === 0
    ? { state: counted, today: day, ...last }
    : {
        state: { ...resetNudge(counted), skipped: null },
        today: raiseSitting(tally(day, "naturalBreaks", elapsed.naturalBreaks), sat),
        ...last,
      };
}

/** Ends a pause, the offers to undo a skip and an end, and an abandoned routine when their time is over. */
function expire(model: Model, settings: Settings, at: Instant): Model {
  const { pause, skipped } = model.state;
  const state = {
    ...model.state,
    pause: pause && pause.until !== null && at >= pause.until ? null : pause,
    skipped: skipped && at - skipped.at > undoMs ? null : skipped,
    ended: isEndFinal(model.state, at) ? null : model.state.ended,
  };
  return isAbandoned(state, settings, at) ? closeRoutine({ ...model, state }) : { ...model, state };
}

/** Fails the surfaces that have timed out, and closes those that nobody has seen. */
function expireSurfaces(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { state, today } = surfaceOverlooked(model, settings, event.at);
  const on = nudgePresentation(state);
  const next = on && hasTimedOut(on, event.at) ? surfaceTimedOut(state, on.surface, event, settings) : state;
  return { state: { ...next, test: expireTest(state.test, event, settings) }, today };
}

/** Advances the model to the instant of the event: the gap rule, the records of the days, and everything that expires. */
export function advanceTo(model: Model, event: NudgeEvent, settings: Settings): Model {
  const date = localDay(event.at, event.timeZone, settings.dayEndsAtHour);
  const turned = turnDay(model, date);
  const state = withoutClosedPlayer(turned.state, event.surroundings);
  const counted = countTime({ ...turned, state }, turned.state, event, settings);
  return { ...counted, ...expireSurfaces(expire(counted, settings, event.at), event, settings) };
}
