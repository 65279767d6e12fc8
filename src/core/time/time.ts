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

/** The local day of an instant that ends so many hours after midnight. */
const plainDay = (at: Instant, timeZone: string, endsAtHour: number): Temporal.PlainDate => {
  const local = zonedDateTime(at, timeZone).toPlainDateTime();
  return (endsAtHour === 0 ? local : local.subtract({ hours: endsAtHour })).toPlainDate();
};

/** The local day of an instant, as `YYYY-MM-DD`. It ends at midnight, or so many hours after. */
export const localDay = (at: Instant, timeZone: string, endsAtHour = 0): string =>
  plainDay(at, timeZone, endsAtHour).toString();

/** When the local day of an instant began; later than by the wall clock where that skips the time. */
export const startOfDay = (at: Instant, timeZone: string, endsAtHour = 0): Instant =>
  endsAtHour === 0
    ? zonedDateTime(at, timeZone).startOfDay().epochMilliseconds
    : plainDay(at, timeZone, endsAtHour).toPlainDateTime({ hour: endsAtHour }).toZonedDateTime(timeZone)
        .epochMilliseconds;
