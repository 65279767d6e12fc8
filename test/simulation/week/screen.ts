import type { State } from "../../../src/core/nudge/state.ts";
import type { SimulatedBrowser } from "../../simulatedBrowser/simulatedBrowser.ts";
import type { Attempt } from "../day/watchedBrowser.ts";
import type { NudgeSurface } from "./playedWeek.ts";

/** Whether the badge is all that is left of a nudge: only the state knows that its dot will not be followed by more. */
export function isOnBadge({ storage }: SimulatedBrowser): boolean {
  const state = storage.local.data.get("state") as State | undefined;
  return state?.nudge.is === "shown" && state.nudge.surface === "badge";
}

/** Whether a nudge is to be seen anywhere. */
export const isOnScreen = (browser: SimulatedBrowser): boolean =>
  browser.pages.all().length > 0 || browser.notifications.open.size > 0 || isOnBadge(browser);

/** Where nudges came on screen, by what was tried in a second; a notification without a service is tried and never seen. */
export function cameOn(
  browser: SimulatedBrowser,
  tried: readonly Attempt[],
  wasOnBadge: boolean,
): Set<NudgeSurface> {
  const isSeen = ({ surface, refused }: Attempt) =>
    !refused && (surface !== "notification" || browser.notifications.open.size > 0);
  const came = new Set<NudgeSurface>(tried.filter(isSeen).map(({ surface }) => surface));
  if (!wasOnBadge && isOnBadge(browser)) came.add("badge");
  return came;
}
