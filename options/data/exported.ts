import { daysIn, isDayKey } from "../../src/browser/data/dayKeys.ts";
import type { Everything } from "../../src/browser/data/everything.ts";
import { version } from "../../src/browser/pages/version.ts";
import { dayKey, settingsKey } from "../../src/browser/storage/keyNames.ts";
import { readDay } from "../../src/core/data/days/readDay.ts";
import { exportText } from "../../src/core/data/limber/exportFile.ts";
import type { Settings } from "../../src/core/settings.ts";
import type { Instant } from "../../src/core/time/time.ts";

/**
 * The export of all that is stored. A day that no import would take, because a clock was wrong, stays among the other stored
 * values: the rest of the file can be imported.
 */
export function exported(all: Everything, settings: Settings, at: Instant): string {
  const days = daysIn(all.local).filter(day => "day" in readDay(day, at));
  const sound = new Set(days.map(({ date }) => dayKey(date)));
  const isElsewhere = (key: string) => key === settingsKey || (isDayKey(key) && sound.has(key));
  const local = Object.fromEntries(Object.entries(all.local).filter(([key]) => !isElsewhere(key)));
  const stored = { ...all, local };
  return exportText({ limber: version(), at, settings, days, stored });
}
