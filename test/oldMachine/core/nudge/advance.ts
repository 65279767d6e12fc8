import { elapse, type PresenceReading, wasClosed } from "../activeTime/gapRule.ts";
import { addActive, emptyDay, tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import { type Instant, localDay, minutes, seconds } from "../time/time.ts";
import { resetNudge } from "./answers.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { endRoutine, interruptRoutine, isAbandoned } from "./routine.ts";
import { minPopupMs, patienceMs, renudgeMs, undoMs } from "./rules.ts";
import type { Model, Nudge, State } from "./state.ts";

/** The tab in front can be heard, and the person wants that to count as sitting. */
export const isWatching = (around: Surroundings, { watching }: Settings): boolean =>
  watching && around.front && around.audible;

function readingOf(state: State, around: Surroundings, settings: Settings): PresenceReading {
  if (around.presence === "locked") return { is: "locked" };
  const there = around.presence === "active" || state.routine?.page || isWatching(around, settings);
  return there ? { is: "there" } : { is: "idle", idleMs: seconds(settings.idleSeconds) };
}

/** PATCH F: a clock that was set back shifts every instant. */
function shiftNudge(nudge: Nudge, by: number): Nudge {
  if (nudge.is === "deferred") return { ...nudge, until: nudge.until + by };
  if (nudge.is === "waiting") return { ...nudge, since: nudge.since + by };
  if (nudge.is === "opening" || nudge.is === "shown") return { ...nudge, at: nudge.at + by };
  return nudge;
}
function clampToNow(state: State, _settings: Settings, at: Instant): State {
  const by = at - state.clock.accountedUntil;
  if (by >= 0) return state;
  return {
    ...state,
    nudge: shiftNudge(state.nudge, by),
    routine: state.routine && { ...state.routine, touchedAt: state.routine.touchedAt + by },
    skipped: state.skipped && { ...state.skipped, at: state.skipped.at + by },
  };
}

/** What was only for a while is over when its time has come. */
function expire(model: Model, settings: Settings, at: number): Model {
  const { pause, skipped } = model.state;
  const state = {
    ...model.state,
    pause: pause && pause.until !== null && at >= pause.until ? null : pause,
    skipped: skipped && at - skipped.at > undoMs ? null : skipped,
  };
  return isAbandoned(state, settings, at)
    ? endRoutine({ ...model, state }, settings, at)
    : { ...model, state };
}

/** Lets the time up to the event pass: the gap rule, the day's record, and whatever expires. */
export function advanceTo(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { at, timeZone, surroundings } = event;
  const date = localDay(at, timeZone);
  const today = model.today.date === date ? model.today : emptyDay(date);
  const alone =
    surroundings.open.length === 0 && model.state.routine?.page
      ? interruptRoutine(model.state, at)
      : model.state;
  const drawn = clampToNow(alone, settings, at);
  const clock = event.what === "startup" ? wasClosed(drawn.clock) : drawn.clock;
  const elapsed = elapse(
    clock,
    at,
    readingOf(drawn, surroundings, settings),
    minutes(settings.naturalBreakMinutes),
  );
  const counted = addActive(today, elapsed.countedMs);
  const state = { ...drawn, clock: elapsed.clock };
  const rested = elapsed.naturalBreaks > 0;
  return expire(
    rested
      ? {
          state: { ...resetNudge(state), skipped: null },
          today: tally(counted, "naturalBreaks", elapsed.naturalBreaks),
        }
      : { state, today: counted },
    settings,
    at,
  );
}
