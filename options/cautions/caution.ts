import { type TextKey, text } from "../../src/browser/texts.ts";
import { type Obstacle, obstacles, type Visibility } from "../../src/core/obstacles.ts";
import { bounds, type Settings } from "../../src/core/settings.ts";
import type { Caution } from "../../src/ui/fields/words/caution.ts";
import { longest } from "../../src/ui/fields/words/room.ts";
import { formatMinutes } from "../../src/ui/words/format.ts";

const words: Readonly<Record<Obstacle, TextKey>> = {
  noHours: "optionsHoursNoDay",
  shortHours: "cautionShortHours",
  hiddenBadge: "cautionHiddenBadge",
  blockedNotifications: "cautionBlocked",
  endlessHolds: "cautionEndlessHolds",
};

const inSight: Visibility = { isButtonHidden: false, areNotificationsBlocked: false };

/** What a field says when no reminder can come by the settings that it takes part in. `concerned`: the obstacles of the field. */
export function cautionOf(
  settings: Settings,
  concerned: readonly Obstacle[],
  seen: Visibility = inSight,
): Caution {
  const say = (obstacle: Obstacle, minutes: number) => text(words[obstacle], formatMinutes(minutes));
  const found = obstacles(settings, seen).find(obstacle => concerned.includes(obstacle));
  return {
    words: found ? say(found, settings.intervalMinutes) : "",
    room: longest(concerned.map(obstacle => say(obstacle, bounds.intervalMinutes.max))),
  };
}
