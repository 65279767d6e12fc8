import type { Settings } from "../settings.ts";
import type { Instant } from "../time.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { holdNow } from "./hold.ts";
import { closedUnanswered, ladder, openOn, refused } from "./prompt.ts";
import { acknowledgeMs, isDue } from "./rules.ts";
import type { Model, Prompt, State } from "./state.ts";
import type { Effect, Step } from "./step.ts";

const isOnScreen = ({ is }: Prompt) => is === "opening" || is === "shown";

/** A page that should be on screen and is not was closed, and nobody was there to hear of it. */
function heal(model: Model, { what, at, around }: NudgeEvent, settings: Settings): Model {
  const { prompt } = model.state;
  // A page that says so is on screen, whether or not the browser lists it yet.
  if (what === "shown") return model;
  if (prompt.is === "opening" && at - prompt.at >= acknowledgeMs)
    return { ...model, state: refused(model.state, prompt.surface, ladder(settings, around), at) };
  const isPage = prompt.is === "shown" && (prompt.surface === "popup" || prompt.surface === "window");
  return isPage && !around.open.includes(prompt.surface)
    ? closedUnanswered(model, prompt.surface, at)
    : model;
}

/** Nobody is nudged while paused or while a routine is under way. */
const isNeedless = ({ pause, run }: State) => pause !== null || run !== null;

function mayOpen({ prompt }: State, at: Instant): boolean {
  return prompt.is === "none" || (prompt.is === "later" && at >= prompt.until);
}

/** The nudge goes to a page that is open already, else to the first surface that the person allows. */
function open(around: Surroundings, settings: Settings, at: Instant): Prompt {
  const rungs = ladder(settings, around);
  const page = around.open.find(surface => surface === "popup" || surface === "window");
  if (page && rungs.includes(page)) return { is: "shown", surface: page };
  return openOn(rungs[0] ?? "badge", at);
}

/** What is to be done about the break, now that time and the event are accounted for. */
export function decide(before: State, model: Model, event: NudgeEvent, settings: Settings): Step {
  const { at, around } = event;
  const healed = heal(model, event, settings);
  const { state } = healed;
  const due = isDue(state, settings);
  const hold = due || state.pause ? holdNow(state, around, settings) : null;
  const prompt: Prompt =
    isNeedless(state) && isOnScreen(state.prompt)
      ? { is: "none" }
      : // A hold that came up between two surfaces: wait for its end instead of trying the next one.
        hold && state.prompt.is === "opening" && state.prompt.at === at
        ? { is: "none" }
        : due && !hold && !isNeedless(state) && mayOpen(state, at)
          ? open(around, settings, at)
          : state.prompt;
  const next: Model = { ...healed, state: { ...state, prompt, hold } };
  return { model: next, effects: effects(before.prompt, prompt) };
}

/** Effects follow from how the prompt changed: a surface that has begun to open, or one that is to go. */
function effects(before: Prompt, after: Prompt): Effect[] {
  if (after.is === "opening" && after.surface !== "badge") {
    const same = before.is === "opening" && before.surface === after.surface && before.at === after.at;
    return same ? [] : [{ do: "open", surface: after.surface }];
  }
  return isOnScreen(before) && !isOnScreen(after) ? [{ do: "withdraw" }] : [];
}
