import { tally } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import type { NudgeEvent, Surroundings } from "./event.ts";
import { holdNow } from "./holdReason.ts";
import { isDue, isTest, minPopupMs, patienceMs, renudgeMs } from "./rules.ts";
import type { Model, Nudge, OnSurface, State, Surface } from "./state.ts";

const allSurfaces: readonly Surface[] = ["popup", "window", "notification", "badge"];

/** The surfaces to try, best first: nothing that takes the focus while another application has it. */
export function ladder({ nudgeLevel }: Settings, { front }: Pick<Surroundings, "front">): readonly Surface[] {
  if (nudgeLevel === "badge") return ["badge"];
  if (nudgeLevel === "notification" || !front) return ["notification", "badge"];
  return allSurfaces;
}

/** The nudge on its way to a surface; the badge needs nobody's leave and is shown at once. */
export const openOn = (surface: Surface, at: Instant, popupPending = false): OnScreen => ({
  is: surface === "badge" ? "shown" : "opening",
  surface,
  at,
  popupPending,
});

type OnScreen = Extract<Nudge, OnSurface>;

/** An interruption costs least now: a pause in the input, or a turn to something else. Never the middle of a sentence. */
export const isOpportune = ({ what, surroundings }: NudgeEvent): boolean =>
  what === "taskSwitch" || surroundings.quiet;

/** The toolbar's popup is open: the person looks at it. A window of ours may lie anywhere, unseen. */
const isPopupOpen = ({ open }: Surroundings, rungs: readonly Surface[]) =>
  open.includes("popup") && rungs.includes("popup");

/**
 * The nudge begins: on a page that is open already, at once where it disturbs nobody or is asked for, else it waits. Where a
 * popup is wanted and another application is in front, it follows what takes no focus.
 */
export function startNudge(event: NudgeEvent, settings: Settings): Nudge {
  const { at, surroundings } = event;
  const rungs = ladder(settings, surroundings);
  if (isPopupOpen(surroundings, rungs)) return { is: "shown", surface: "popup", at, popupPending: false };
  const first = rungs[0] ?? "badge";
  const disturbs = first === "popup" && settings.nudgeLevel !== "now";
  return disturbs && !isOpportune(event)
    ? keepWaiting({ is: "waiting", since: at }, event, settings)
    : openOn(first, at, first === "notification" && settings.nudgeLevel !== "notification");
}

/** While it waits: the popup at an opportune moment; when the patience is over, what takes no focus, and the popup later. */
export function keepWaiting(nudge: Nudge & { is: "waiting" }, event: NudgeEvent, settings: Settings): Nudge {
  const { at, surroundings } = event;
  const rungs = ladder(settings, surroundings);
  const quietly = rungs[0] !== "popup" || settings.nudgeLevel === "now";
  if (isOpportune(event) || isPopupOpen(surroundings, rungs) || quietly) return startNudge(event, settings);
  return at - nudge.since >= patienceMs(settings) ? openOn("notification", at, true) : nudge;
}

/** A surface says that it is on screen: whatever was being opened, this is where the nudge is now. */
export function surfaceShown(state: State, surface: Surface, at: Instant): State {
  const { nudge } = state;
  if (nudge.is === "opening") {
    const popupPending = nudge.popupPending && surface === nudge.surface;
    return { ...state, nudge: { ...nudge, is: "shown", surface, at, popupPending } };
  }
  // PATCH A: a notification that reports late takes the notice over from the badge.
  if (nudge.is === "shown" && nudge.popupPending && !isPage(surface) && nudge.surface !== surface)
    return { ...state, nudge: { ...nudge, surface, at } };
  // The popup that was to follow has been opened by hand.
  const isOpened = nudge.is === "shown" && nudge.popupPending && isPage(surface);
  return isOpened ? { ...state, nudge: { ...nudge, surface, at, popupPending: false } } : state;
}

const isPage = (surface: Surface) => surface === "popup" || surface === "window";

/**
 * The surface could not be shown: on to the next one of the ladder, the badge at the end. A window of ours that is open
 * already is what has refused the popup, and shows the nudge itself. What could not be shown because another application
 * has come to the front meanwhile follows as a popup.
 */
export function surfaceFailed(
  state: State,
  surface: Surface,
  { open }: Pick<Surroundings, "open">,
  rungs: readonly Surface[],
  at: Instant,
): State {
  const { nudge } = state;
  if (nudge.is !== "opening" || nudge.surface !== surface) return state;
  const below = allSurfaces.slice(allSurfaces.indexOf(surface) + 1);
  const next = below.find(rung => rungs.includes(rung)) ?? "badge";
  const isElsewhere = isPage(surface) && !rungs.includes("popup") && !isTest(state);
  const opening = openOn(next, at, nudge.popupPending || isElsewhere);
  const isThere = next === "window" && open.includes("window");
  return {
    ...state,
    nudge: { ...opening, ...(isThere && { is: "shown" as const }), ...testMark(nudge) },
  };
}

/**
 * Nobody heard of the surface: it is taken for refused, but its good moment has passed meanwhile. What would take the focus
 * waits for the next one then, behind a notification.
 */
export function surfaceTimedOut(
  state: State,
  surface: Surface,
  event: NudgeEvent,
  settings: Settings,
): State {
  const { at, surroundings } = event;
  const next = surfaceFailed(state, surface, surroundings, ladder(settings, surroundings), at);
  const takesFocus = next.nudge.is === "opening" && next.nudge.surface === "window";
  const isWelcome = isTest(state) || settings.nudgeLevel === "now" || isOpportune(event);
  return takesFocus && !isWelcome ? { ...state, nudge: openOn("notification", at, true) } : next;
}

const testMark = (nudge: Nudge) => ("isTest" in nudge && nudge.isTest ? { isTest: true } : {});

/** What the person asked to be shown: what a nudge is like, or, where one is due, the nudge itself, now. */
export function testNudge(state: State, event: NudgeEvent, settings: Settings): State {
  const { at, surroundings } = event;
  const onScreen = state.nudge.is === "opening" || state.nudge.is === "shown";
  if (onScreen || state.routine) return state;
  const nudge = openOn(ladder(settings, surroundings)[0] ?? "badge", at);
  // PATCH C: a test changes nothing of a break that is due and held.
  if (isDue(state, settings) && nudge.is === "opening" && holdNow(state, event, settings)) return state;
  return { ...state, nudge: isDue(state, settings) ? nudge : { ...nudge, isTest: true } };
}

/** Closed without an answer, a soft no: it comes back a few times and is then simply owed. */
export function dismissed(
  { state, today }: Model,
  surface: Surface,
  { maxReturns }: Settings,
  at: Instant,
): Model {
  const { nudge } = state;
  if (nudge.is !== "shown" || nudge.surface !== surface) return { state, today };
  if (nudge.isTest) return { state: { ...state, nudge: { is: "idle" } }, today };
  if (surface === "popup" && at - nudge.at < minPopupMs)
    return { state: { ...state, nudge: openOn("notification", at) }, today };
  const dismissals = state.dismissals + 1;
  const next: Nudge =
    dismissals > maxReturns
      ? { is: "exhausted" }
      : { is: "deferred", until: at + renudgeMs, why: "dismissed" };
  return { state: { ...state, dismissals, nudge: next }, today: tally(today, "unanswered") };
}
