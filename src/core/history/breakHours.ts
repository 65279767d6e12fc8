import type { Day } from "./day.ts";
import { readTimeline } from "./timeline.ts";

/** How many breaks began in each hour of the day, 24 numbers, in the days whose timeline is kept. */
export function breakHours(days: readonly Day[]): readonly number[] {
  const hours = days
    .flatMap(({ timeline }) => readTimeline(timeline))
    .filter(({ kind }) => kind === "routine" || kind === "moved")
    .map(({ from }) => Math.floor(from / 60) % 24);
  return Array.from({ length: 24 }, (_, hour) => hours.filter(each => each === hour).length);
}
