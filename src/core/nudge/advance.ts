import { elapse, type PresenceReading, wasClosed } from "../activeTime/gapRule.ts";
import { addActive, emptyDay, tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import { type Instant, localDay, minutes, seconds } from "../time/time.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { surfaceOverlooked, surfaceTimedOut } from "./nudge.ts";
import { hasTimedOut, nudgePresentation } from "./presentation.ts";
import { closeRoutine, interruptRoutine, isAbandoned } from "./routine.ts";
import { undoMs } from "./rules.ts";
import { type Model, resetNudge, type State } from "./state.ts";
import { expireTest } from "./testNudge.ts";

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

/** Applies the gap rule to the time since the last event, and records it in the day. */
function countTime({ state, today }: Model, event: NudgeEvent, settings: Settings): Model {
  const clock = event.what === "startup" ? wasClosed(state.clock) : state.clock;
  const reading = presenceReading(state, event.surroundings, settings);
  const elapsed = elapse(clock, event.at, reading, minutes(settings.naturalBreakMinutes));
  const counted = { ...state, clock: elapsed.clock };
  const day = addActive(today, elapsed.countedMs);
  return elapsed.naturalBreaks === 0
    ? { state: counted, today: day }
    : {
        state: { ...resetNudge(counted), skipped: null },
        today: tally(day, "naturalBreaks", elapsed.naturalBreaks),
      };
}

/** Ends a pause, the offer to undo a skip and an abandoned routine when their time is over. */
function expire(model: Model, settings: Settings, at: Instant): Model {
  const { pause, skipped } = model.state;
  const state = {
    ...model.state,
    pause: pause && pause.until !== null && at >= pause.until ? null : pause,
    skipped: skipped && at - skipped.at > undoMs ? null : skipped,
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

/** Advances the model to the instant of the event: the gap rule, the record of the day, and everything that expires. */
export function advanceTo(model: Model, event: NudgeEvent, settings: Settings): Model {
  const date = localDay(event.at, event.timeZone);
  const state = withoutClosedPlayer(model.state, event.surroundings);
  const today = model.today.date === date ? model.today : emptyDay(date);
  const counted = countTime({ state, today }, event, settings);
  return expireSurfaces(expire(counted, settings, event.at), event, settings);
}
