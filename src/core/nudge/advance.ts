import { elapse, type Sign, wasClosed } from "../activeTime/gapRule.ts";
import { addActive, emptyDay, tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import { type Instant, localDay, minutes, seconds } from "../time/time.ts";
import { cleared } from "./answers.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { endRun, isAbandoned, layDown } from "./routine.ts";
import { glimpseMs, patienceMs, returnMs, undoMs } from "./rules.ts";
import type { Model, Prompt, State } from "./state.ts";

/** The tab in front can be heard, and the person wants that to count as sitting. */
export const isWatching = (around: Surroundings, { watching }: Settings): boolean =>
  watching && around.front && around.audible;

function signOf(state: State, around: Surroundings, settings: Settings): Sign {
  if (around.presence === "locked") return { is: "locked" };
  const there = around.presence === "active" || state.run?.page || isWatching(around, settings);
  return there ? { is: "there" } : { is: "idle", idleMs: seconds(settings.idleSeconds) };
}

/** A prompt whose instants lie ahead: how long it has lasted is not known any more, so it has lasted long enough. */
function drawInPrompt(prompt: Prompt, settings: Settings, at: Instant): Prompt {
  switch (prompt.is) {
    case "later": {
      const longest = prompt.why === "unanswered" ? returnMs : minutes(settings.snoozeMinutes);
      return { ...prompt, until: Math.min(prompt.until, at + longest) };
    }
    case "waiting":
      return prompt.since > at ? { ...prompt, since: at - patienceMs(settings) } : prompt;
    case "opening":
      return { ...prompt, at: Math.min(prompt.at, at) };
    case "shown":
      return prompt.at > at ? { ...prompt, at: at - glimpseMs } : prompt;
    default:
      return prompt;
  }
}

/** Instants that lie ahead after the wall clock was set back would make somebody wait for hours: they are drawn in. */
const drawIn = (state: State, settings: Settings, at: Instant): State => ({
  ...state,
  prompt: drawInPrompt(state.prompt, settings, at),
  run: state.run && { ...state.run, touchedAt: Math.min(state.run.touchedAt, at) },
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
  return isAbandoned(state, settings, at) ? endRun({ ...model, state }, settings, at) : { ...model, state };
}

/** Lets the time up to the event pass: the gap rule, the day's record, and whatever expires. */
export function pass(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { at, zone, around } = event;
  const date = localDay(at, zone);
  const today = model.today.date === date ? model.today : emptyDay(date);
  const alone = around.open.length === 0 && model.state.run?.page ? layDown(model.state, at) : model.state;
  const drawn = drawIn(alone, settings, at);
  const clock = event.what === "startup" ? wasClosed(drawn.clock) : drawn.clock;
  const elapsed = elapse(clock, at, signOf(drawn, around, settings), minutes(settings.naturalBreakMinutes));
  const counted = addActive(today, elapsed.countedMs);
  const state = { ...drawn, clock: elapsed.clock };
  const rested = elapsed.naturalBreaks > 0;
  return expire(
    rested
      ? {
          state: { ...cleared(state), skipped: null },
          today: tally(counted, "naturalBreaks", elapsed.naturalBreaks),
        }
      : { state, today: counted },
    settings,
    at,
  );
}
