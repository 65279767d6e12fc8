import type { Settings } from "../settings.ts";
import type { NudgeEvent } from "./event.ts";
import { holdNow, isOutsideHours } from "./holdReason.ts";
import { begin, closedUnanswered, impatient, isOpportune, ladder, openOn, unheard } from "./prompt.ts";
import {
  acknowledgeMs,
  badgeTestMs,
  badgeTestSince,
  hasReached,
  isDue,
  isOnScreen,
  isRehearsal,
} from "./rules.ts";
import type { Hold, Model, Prompt, State } from "./state.ts";
import type { Effect, Step } from "./step.ts";

/** What is not on screen as it should be: a page that was closed unheard, and a test on the badge that is over. */
function heal(model: Model, event: NudgeEvent, settings: Settings): Model {
  const { what, at, around } = event;
  const { prompt } = model.state;
  // A page that says so is on screen, whether or not the browser lists it yet.
  if (what === "shown") return model;
  if (prompt.is === "opening" && at - prompt.at >= acknowledgeMs)
    return { ...model, state: unheard(model.state, prompt.surface, event, settings) };
  const tested = badgeTestSince(model.state);
  if (tested !== undefined && at - tested >= badgeTestMs)
    return { ...model, state: { ...model.state, prompt: { is: "none" } } };
  const isPage = prompt.is === "shown" && (prompt.surface === "popup" || prompt.surface === "window");
  return isPage && !around.open.includes(prompt.surface)
    ? closedUnanswered(model, prompt.surface, settings, at)
    : model;
}

/** Nobody is nudged in a routine; nor while paused or outside the working hours, but who asked to see what it is like. */
const isNeedless = (state: State, { at, zone }: NudgeEvent, settings: Settings) =>
  state.run !== null || (!isRehearsal(state) && (state.pause !== null || isOutsideHours(settings, at, zone)));

/** The prompt that follows from what is due, what holds it, and whether now is a good moment. */
function next(state: State, hold: Hold | null, event: NudgeEvent, settings: Settings): Prompt {
  const { prompt } = state;
  const { at } = event;
  if (isNeedless(state, event, settings))
    return isOnScreen(prompt) || prompt.is === "waiting" ? { is: "none" } : prompt;
  if (isRehearsal(state)) return hasReached(state, settings) && !hold ? begin(event, settings) : prompt;
  if (!isDue(state, settings)) return prompt;
  // A hold that comes up while nothing is to be seen yet: its end begins the wait anew.
  if (hold)
    return prompt.is === "waiting" || (prompt.is === "opening" && prompt.at === at) ? { is: "none" } : prompt;
  if (prompt.is === "none" || (prompt.is === "later" && at >= prompt.until)) return begin(event, settings);
  if (prompt.is === "waiting") return impatient(prompt, event, settings);
  const follows = prompt.is === "shown" && prompt.popupFollows && isOpportune(event);
  return follows && ladder(settings, event.around).includes("popup") ? openOn("popup", at) : prompt;
}

/** A popup that is still to come cannot come while another application is in front, even where that time counts. */
const popupHold = ({ prompt }: State, { around }: NudgeEvent): Hold | null =>
  prompt.is === "shown" && prompt.popupFollows && !around.front ? "otherApp" : null;

/** What is to be done about the break, now that time and the event are accounted for. */
export function decide(before: State, model: Model, event: NudgeEvent, settings: Settings): Step {
  const healed = heal(model, event, settings);
  const { state } = healed;
  const { at, zone } = event;
  const says = isDue(state, settings) || state.pause || isOutsideHours(settings, at, zone);
  const hold = says ? (holdNow(state, event, settings) ?? popupHold(state, event)) : null;
  const prompt = next(state, hold, event, settings);
  return {
    model: { ...healed, state: { ...state, prompt, hold } },
    effects: effects(before.prompt, prompt),
  };
}

const open = (prompt: Prompt) => (prompt.is === "opening" && prompt.surface !== "badge" ? prompt : undefined);

/** A surface that has begun to open is to be opened. */
function effects(before: Prompt, after: Prompt): Effect[] {
  const opening = open(after);
  const was = open(before);
  const begins = opening && (opening.surface !== was?.surface || opening.at !== was.at);
  return begins && opening.surface !== "badge" ? [{ do: "open", surface: opening.surface }] : [];
}
