import { recordEvent } from "../history/recordEvent.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { advanceTo } from "./advance.ts";
import { applyEvent } from "./apply.ts";
import { decide } from "./decide.ts";
import type { NudgeEvent } from "./event.ts";
import { isOpening, nudgePresentation, presentations } from "./presentations.ts";
import { isDue, maySnooze } from "./rules.ts";
import { shiftTo } from "./shift.ts";
import type { Model } from "./state/model.ts";
import type { State } from "./state/state.ts";
import type { OpenableSurface } from "./state/surfaces.ts";

/** What the shell does once, after it has saved the state. Everything that follows from the state alone is in `Outlook`. */
export type Effect =
  | { readonly do: "open"; readonly surface: OpenableSurface }
  /** Opens a page that starts the routine. */
  | { readonly do: "startRoutine" }
  /** Tells what the pause key has done: until when it has paused, or `null` if it has ended the pause. */
  | { readonly do: "tellPause"; readonly until: Instant | null }
  /** Takes the words about a pause away: they are no longer true. */
  | { readonly do: "withdrawPause" }
  /** Tells why the snooze key has snoozed nothing. */
  | { readonly do: "tellNoSnooze"; readonly why: "noneLeft" | "notDue" };

/** The model after an event, and its effects. */
export interface Step {
  readonly model: Model;
  readonly effects: readonly Effect[];
}

/** Opens every surface that the event has put on its way. */
function openings(before: State, after: State): Effect[] {
  const known = presentations(before);
  return presentations(after)
    .filter(isOpening)
    .filter(on => !known.some(was => was.surface === on.surface && was.at === on.at))
    .map(({ surface }) => ({ do: "open", surface }));
}

/** Starts the routine that the person requested; as the answer to a test nudge it only ends the test. */
const starts = ({ test }: State, { what }: NudgeEvent): Effect[] =>
  what === "routineRequested" && !test ? [{ do: "startRoutine" }] : [];

/** The pause key works unseen, so what it does is told. A page shows a pause itself. */
function aboutPause({ pause: before }: State, { pause }: State, { what }: NudgeEvent): Effect[] {
  if (what === "togglePause") return [{ do: "tellPause", until: pause?.until ?? null }];
  return before && before.until !== pause?.until ? [{ do: "withdrawPause" }] : [];
}

/** The snooze key works unseen, so a refusal is told. As the answer to a test nudge the key ends the test. */
function aboutSnooze(state: State, { what }: NudgeEvent, settings: Settings): Effect[] {
  if (what !== "snoozeKey" || state.test) return [];
  if (!isDue(state, settings)) return [{ do: "tellNoSnooze", why: "notDue" }];
  return maySnooze(state, settings) ? [] : [{ do: "tellNoSnooze", why: "noneLeft" }];
}

/**
 * How many reminders have come on screen. One that moves on to another surface is the same one: it leaves the screen for a moment
 * and comes back.
 */
function newlyShown(before: State, after: State): number {
  const [was, is] = [nudgePresentation(before), nudgePresentation(after)];
  if (is?.isShown) return was?.isShown ? 0 : 1;
  return is && was?.isShown ? -1 : 0;
}

/**
 * The reducer of the core: the model and an event give the next model and the effects. Pure; killing the caller between two
 * events loses nothing and repeats no effect.
 */
export function step(model: Model, event: NudgeEvent, settings: Settings): Step {
  const before = shiftTo(model, event.at);
  const advanced = advanceTo(before, event, settings);
  // Only the passing of time and an undo change the record of another day.
  const decided = { ...advanced, ...decide(applyEvent(advanced, event, settings), event, settings) };
  const { at, timeZone, surroundings } = event;
  const recorded = recordEvent(
    before,
    advanced,
    decided,
    { at, isQuiet: surroundings.quiet, shown: newlyShown(before.state, decided.state) },
    { timeZone, dayEndsAtHour: settings.dayEndsAtHour },
  );
  const state = { ...decided.state, sittingBeforeMs: recorded.sittingBeforeMs };
  return {
    model: { ...decided, state, today: recorded.today },
    effects: [
      ...openings(before.state, state),
      ...starts(advanced.state, event),
      ...aboutPause(before.state, state, event),
      ...aboutSnooze(advanced.state, event, settings),
    ],
  };
}
