import { type Instant, localDay, minutes } from "../time.ts";

/** The hour at which a day begins for somebody who paused until tomorrow and has set no working hours. */
const morningHour = 6;

const hourIn = (at: Instant, zone: string): number =>
  Number(new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", hourCycle: "h23" }).format(at));

/**
 * 06:00 of the next local day in `zone`; where that hour does not exist (a clock put forward), the first moment after
 * it. Found by walking the quarter hours, since a day may have 23, 24 or 25 hours.
 */
export function untilTomorrow(at: Instant, zone: string): Instant {
  const today = localDay(at, zone);
  const quarter = minutes(15);
  let candidate = Math.ceil(at / quarter) * quarter;
  while (localDay(candidate, zone) === today || hourIn(candidate, zone) < morningHour) candidate += quarter;
  return candidate;
}
