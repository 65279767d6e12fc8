import { type Instant, zonedDateTime } from "../core/time/time.ts";

/** The instant now. Only the background and the mounts of the pages ask. */
export const now = (): Instant => Date.now();

/**
 * The person's time zone, one that `Intl` and `Temporal` accept. Chromium says `Etc/Unknown` for a `TZ` variable that ICU
 * does not know, and throws a RangeError when given that back; its own clock then runs in UTC, and so does ours.
 */
export function timeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    zonedDateTime(0, timeZone);
    return timeZone;
  } catch {
    return "UTC";
  }
}
