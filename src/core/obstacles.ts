import type { Settings } from "./settings.ts";
import { minutes } from "./time/time.ts";
import { longestHours } from "./time/workingHours.ts";

/**
 * Settings that keep every reminder from the person: no working hours at all; none that last longer than the interval; only the
 * badge, on a button that is hidden; only notifications, which the system blocks, and such a button; every reason to wait, and no
 * limit to the wait.
 */
export type Obstacle = "noHours" | "shortHours" | "hiddenBadge" | "blockedNotifications" | "endlessHolds";

/** What decides whether a reminder can be seen, beside the settings. */
export interface Visibility {
  /** Limber's button is not on the toolbar, and so is its badge. */
  readonly isButtonHidden: boolean;
  readonly areNotificationsBlocked: boolean;
}

function hoursObstacle({ hours, intervalMinutes }: Settings): Obstacle | undefined {
  if (!hours) return undefined;
  const longest = longestHours(hours);
  if (longest === 0) return "noHours";
  // Active time ends with the night: outside the hours it stands still, and then it is a natural break.
  return longest <= minutes(intervalMinutes) ? "shortHours" : undefined;
}

/** The badge alone is left for a reminder, and nobody sees it. A popup opens at the button whether it is hidden or not. */
function surfaceObstacle({ nudgeLevel }: Settings, seen: Visibility): Obstacle | undefined {
  if (!seen.isButtonHidden) return undefined;
  if (nudgeLevel === "badge") return "hiddenBadge";
  return nudgeLevel === "notification" && seen.areNotificationsBlocked ? "blockedNotifications" : undefined;
}

/** Full screen only with sound adds nothing to the hold of sound: it is no reason of its own. */
function holdObstacle(settings: Settings): Obstacle | undefined {
  const { fullscreenHold, audibleHold, holdCalls, holdAtMostMinutes } = settings;
  const holdsFullscreen = fullscreenHold === "front" || fullscreenHold === "any";
  const isEndless = holdAtMostMinutes === null;
  return isEndless && holdsFullscreen && audibleHold && holdCalls ? "endlessHolds" : undefined;
}

/** Why no reminder may ever reach the person with these settings; empty if one can. */
export const obstacles = (settings: Settings, seen: Visibility): readonly Obstacle[] =>
  [hoursObstacle(settings), surfaceObstacle(settings, seen), holdObstacle(settings)].filter(
    obstacle => obstacle !== undefined,
  );
