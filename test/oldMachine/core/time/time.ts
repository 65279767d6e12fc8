/** An instant: milliseconds since the Unix epoch. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Ms = number;

/** `n` seconds in milliseconds. */
export const seconds = (n: number): Ms => n * 1000;

/** `n` minutes in milliseconds. */
export const minutes = (n: number): Ms => n * 60_000;

const dayFormats = new Map<string, Intl.DateTimeFormat>();

function dayFormat(zone: string): Intl.DateTimeFormat {
  let format = dayFormats.get(zone);
  if (!format) {
    // The Swedish locale writes dates as ISO 8601 does.
    format = new Intl.DateTimeFormat("sv-SE", {
      timeZone: zone,
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
    });
    dayFormats.set(zone, format);
  }
  return format;
}

/** The local calendar day of an instant in an IANA time zone, as `YYYY-MM-DD`. */
export const localDay = (at: Instant, zone: string): string => dayFormat(zone).format(at);
