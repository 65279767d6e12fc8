import { readChangeTimes } from "../changeTimes.ts";
import type { Day } from "../history/day.ts";
import type { Instant } from "../time/time.ts";
import type { Pending } from "./memory.ts";
import { packCounts } from "./packedCounts.ts";

/** What this computer has to tell, in short: its name, the last break, the times of all changes of settings, and today's counts. */
export function pendingOf(name: string, brokeAt: Instant | null, settings: unknown, today: Day): Pending {
  const changes = Object.values(readChangeTimes(settings));
  const sum = changes.reduce((all, at) => all + at, 0);
  return {
    urgent: [brokeAt ?? "", changes.length, sum, name].join(" "),
    today: `${today.date}:${packCounts(today)}`,
  };
}
