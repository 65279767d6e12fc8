import { type Instant, zonedDateTime } from "../core/time/time.ts";

/** The instant now. The background and the pages ask; the core gets it with each event. */
export const now = (): Instant => Date.now();

/**
 * The person's time zone, one that `Intl` and `Temporal` accept: an IANA name or an offset. Chromium says `Etc/Unknown` for a
 * `TZ` variable that ICU does not know, and throws a RangeError when given that back; then the offset of its own clock counts.
 */
export function timeZone(): string {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  try {
    zonedDateTime(0, timeZone);
    return timeZone;
  } catch {
    return offsetZone(new Date().getTimezoneOffset());
  }
}

/** The zone of a fixed offset, in minutes behind UTC as `Date` counts them: "UTC", "+02:00", "-03:30". */
function offsetZone(minutesBehind: number): string {
  if (minutesBehind === 0) return "UTC";
  const size = Math.abs(minutesBehind);
  const [hours, minutes] = [Math.floor(size / 60), size % 60].map(part => String(part).padStart(2, "0"));
  return `${minutesBehind < 0 ? "+" : "-"}${hours}:${minutes}`;
}
