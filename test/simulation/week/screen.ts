import { nudgePresentation } from "../../../src/core/nudge/presentations.ts";
import type { State } from "../../../src/core/nudge/state/state.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Attempt } from "../day/watchedBrowser.ts";
import type { NudgeSurface } from "./playedWeek.ts";

/** Whether only the badge shows the nudge: the state alone tells that no other surface will follow. */
export function isOnBadge({ storage }: SimulatedBrowser): boolean {
  const state = storage.local.data.get("state") as State | undefined;
  return state !== undefined && nudgePresentation(state)?.surface === "badge";
}

/** Whether any surface shows a nudge. */
export const isOnScreen = (browser: SimulatedBrowser): boolean =>
  browser.pages.all().length > 0 || browser.notifications.open.has("nudge") || isOnBadge(browser);

/**
 * The surfaces on which a nudge appeared, from the attempts of one second. Without a notification service a notification is
 * tried and never seen.
 */
export function cameOn(
  browser: SimulatedBrowser,
  tried: readonly Attempt[],
  wasOnBadge: boolean,
): Set<NudgeSurface> {
  const isSeen = ({ surface, refused }: Attempt) =>
    !refused && (surface !== "notification" || browser.notifications.open.has("nudge"));
  const came = new Set<NudgeSurface>(tried.filter(isSeen).map(({ surface }) => surface));
  if (!wasOnBadge && isOnBadge(browser)) came.add("badge");
  return came;
}
