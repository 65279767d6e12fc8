/** An instant: milliseconds since the Unix epoch. */
export type Instant = number;

/** A length of time in milliseconds. */
export type Ms = number;

/** `n` seconds in milliseconds. */
export const seconds = (n: number): Ms => n * 1000;

/** `n` minutes in milliseconds. */
export const minutes = (n: number): Ms => n * 60_000;

/** The date and the time of day in a time zone: an IANA name or a UTC offset; a RangeError for any other. */
export const zonedDateTime = (at: Instant, timeZone: string): Temporal.ZonedDateTime =>
  // Temporal takes whole milliseconds only.
  Temporal.Instant.fromEpochMilliseconds(Math.floor(at)).toZonedDateTimeISO(timeZone);

/** The local calendar day of an instant, as `YYYY-MM-DD`. */
export const localDay = (at: Instant, timeZone: string): string =>
  zonedDateTime(at, timeZone).toPlainDate().toString();

/** When the local calendar day of an instant began; later than midnight where the wall clock skips midnight. */
export const startOfDay = (at: Instant, timeZone: string): Instant =>
  zonedDateTime(at, timeZone).startOfDay().epochMilliseconds;
