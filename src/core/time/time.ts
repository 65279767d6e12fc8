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

/** When a local day begins; later than by the wall clock where that skips the time. */
const beginning = (day: Temporal.PlainDate, timeZone: string, endsAtHour: number): Instant =>
  (endsAtHour === 0
    ? day.toZonedDateTime(timeZone)
    : day.toPlainDateTime({ hour: endsAtHour }).toZonedDateTime(timeZone)
  ).epochMilliseconds;

/** When the local day of an instant began. */
export const startOfDay = (at: Instant, timeZone: string, endsAtHour = 0): Instant =>
  beginning(plainDay(at, timeZone, endsAtHour), timeZone, endsAtHour);

/** When the local day of an instant ends: the first instant of the next day. */
export const endOfDay = (at: Instant, timeZone: string, endsAtHour = 0): Instant =>
  beginning(plainDay(at, timeZone, endsAtHour).add({ days: 1 }), timeZone, endsAtHour);
