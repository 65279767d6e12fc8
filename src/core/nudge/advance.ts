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

/** A nudge whose instants lie ahead: how long it has lasted is not known any more, so it has lasted long enough. */
function clampPromptToNow(nudge: Nudge, settings: Settings, at: Instant): Nudge {
  switch (nudge.is) {
    case "deferred": {
      const longest = nudge.why === "dismissed" ? renudgeMs : minutes(settings.snoozeMinutes);
      return { ...nudge, until: Math.min(nudge.until, at + longest) };
    }
    case "waiting":
      return nudge.since > at ? { ...nudge, since: at - patienceMs(settings) } : nudge;
    case "opening":
      return { ...nudge, at: Math.min(nudge.at, at) };
    case "shown":
      return nudge.at > at ? { ...nudge, at: at - minPopupMs } : nudge;
    default:
      return nudge;
  }
}

/** Instants that lie ahead after the wall clock was set back would make somebody wait for hours: they are drawn in. */
const clampToNow = (state: State, settings: Settings, at: Instant): State => ({
  ...state,
  nudge: clampPromptToNow(state.nudge, settings, at),
  routine: state.routine && { ...state.routine, touchedAt: Math.min(state.routine.touchedAt, at) },
  skipped: state.skipped && { ...state.skipped, at: Math.min(state.skipped.at, at) },
});

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
