import { tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { glimpseMs, isDue, isRehearsal, patienceMs, returnMs } from "./rules.ts";
import type { Model, OnSurface, Prompt, State, Surface } from "./state.ts";

const allSurfaces: readonly Surface[] = ["popup", "window", "notification", "badge"];

/** The surfaces to try, best first: nothing that takes the focus while another application has it. */
export function ladder({ nudgeWith }: Settings, { front }: Pick<Surroundings, "front">): readonly Surface[] {
  if (nudgeWith === "badge") return ["badge"];
  if (nudgeWith === "notification" || !front) return ["notification", "badge"];
  return allSurfaces;
}

/** The nudge on its way to a surface; the badge needs nobody's leave and is shown at once. */
export const openOn = (surface: Surface, at: Instant, popupFollows = false): OnScreen => ({
  is: surface === "badge" ? "shown" : "opening",
  surface,
  at,
  popupFollows,
});

type OnScreen = Extract<Prompt, OnSurface>;

/** An interruption costs least now: a pause in the input, or a turn to something else. Never the middle of a sentence. */
export const isOpportune = ({ what, around }: NudgeEvent): boolean => what === "moment" || around.quiet;

/** The toolbar's popup is open: the person looks at it. A window of ours may lie anywhere, unseen. */
const isPopupOpen = ({ open }: Surroundings, rungs: readonly Surface[]) =>
  open.includes("popup") && rungs.includes("popup");

/**
 * The nudge begins: on a page that is open already, at once where it disturbs nobody or is asked for, else it waits. Where a
 * popup is wanted and another application is in front, it follows what takes no focus.
 */
export function begin(event: NudgeEvent, settings: Settings): Prompt {
  const { at, around } = event;
  const rungs = ladder(settings, around);
  if (isPopupOpen(around, rungs)) return { is: "shown", surface: "popup", at, popupFollows: false };
  const first = rungs[0] ?? "badge";
  const disturbs = first === "popup" && settings.nudgeWith !== "now";
  return disturbs && !isOpportune(event)
    ? impatient({ is: "waiting", since: at }, event, settings)
    : openOn(first, at, first === "notification" && settings.nudgeWith !== "notification");
}

/** While it waits: the popup at an opportune moment; when the patience is over, what takes no focus, and the popup later. */
export function impatient(prompt: Prompt & { is: "waiting" }, event: NudgeEvent, settings: Settings): Prompt {
  const { at, around } = event;
  const rungs = ladder(settings, around);
  const quietly = rungs[0] !== "popup" || settings.nudgeWith === "now";
  if (isOpportune(event) || isPopupOpen(around, rungs) || quietly) return begin(event, settings);
  return at - prompt.since >= patienceMs(settings) ? openOn("notification", at, true) : prompt;
}

/** A surface says that it is on screen: whatever was being opened, this is where the nudge is now. */
export function acknowledged(state: State, surface: Surface, at: Instant): State {
  const { prompt } = state;
  if (prompt.is === "opening") {
    const popupFollows = prompt.popupFollows && surface === prompt.surface;
    return { ...state, prompt: { ...prompt, is: "shown", surface, at, popupFollows } };
  }
  // The popup that was to follow has been opened by hand.
  const isOpened = prompt.is === "shown" && prompt.popupFollows && isPage(surface);
  return isOpened ? { ...state, prompt: { ...prompt, surface, at, popupFollows: false } } : state;
}

const isPage = (surface: Surface) => surface === "popup" || surface === "window";

/**
 * The surface could not be shown: on to the next one of the ladder, the badge at the end. A window of ours that is open
 * already is what has refused the popup, and shows the nudge itself. What could not be shown because another application
 * has come to the front meanwhile follows as a popup.
 */
export function refused(
  state: State,
  surface: Surface,
  { open }: Pick<Surroundings, "open">,
  rungs: readonly Surface[],
  at: Instant,
): State {
  const { prompt } = state;
  if (prompt.is !== "opening" || prompt.surface !== surface) return state;
  const below = allSurfaces.slice(allSurfaces.indexOf(surface) + 1);
  const next = below.find(rung => rungs.includes(rung)) ?? "badge";
  const isElsewhere = isPage(surface) && !rungs.includes("popup") && !isRehearsal(state);
  const opening = openOn(next, at, prompt.popupFollows || isElsewhere);
  const isThere = next === "window" && open.includes("window");
  return {
    ...state,
    prompt: { ...opening, ...(isThere && { is: "shown" as const }), ...rehearsing(prompt) },
  };
}

/**
 * Nobody heard of the surface: it is taken for refused, but its good moment has passed meanwhile. What would take the focus
 * waits for the next one then, behind a notification.
 */
export function unheard(state: State, surface: Surface, event: NudgeEvent, settings: Settings): State {
  const { at, around } = event;
  const next = refused(state, surface, around, ladder(settings, around), at);
  const takesFocus = next.prompt.is === "opening" && next.prompt.surface === "window";
  const isWelcome = isRehearsal(state) || settings.nudgeWith === "now" || isOpportune(event);
  return takesFocus && !isWelcome ? { ...state, prompt: openOn("notification", at, true) } : next;
}

const rehearsing = (prompt: Prompt) => ("rehearsal" in prompt && prompt.rehearsal ? { rehearsal: true } : {});

/** What the person asked to be shown: what a nudge is like, or, where one is due, the nudge itself, now. */
export function rehearse(state: State, { at, around }: NudgeEvent, settings: Settings): State {
  const onScreen = state.prompt.is === "opening" || state.prompt.is === "shown";
  if (onScreen || state.run) return state;
  const prompt = openOn(ladder(settings, around)[0] ?? "badge", at);
  return { ...state, prompt: isDue(state, settings) ? prompt : { ...prompt, rehearsal: true } };
}

/** Closed without an answer, a soft no: it comes back a few times and is then simply owed. */
export function closedUnanswered(
  { state, today }: Model,
  surface: Surface,
  { mostReturns }: Settings,
  at: Instant,
): Model {
  const { prompt } = state;
  if (prompt.is !== "shown" || prompt.surface !== surface) return { state, today };
  if (prompt.rehearsal) return { state: { ...state, prompt: { is: "none" } }, today };
  if (surface === "popup" && at - prompt.at < glimpseMs)
    return { state: { ...state, prompt: openOn("notification", at) }, today };
  const closed = state.closed + 1;
  const next: Prompt =
    closed > mostReturns ? { is: "spent" } : { is: "later", until: at + returnMs, why: "unanswered" };
  return { state: { ...state, closed, prompt: next }, today: tally(today, "unanswered") };
}
