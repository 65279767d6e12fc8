/** The day of every combination, in seconds: it is short, and always the same. */
export const times = {
  /** The hold begins; two minutes of active time are on the clock. */
  held: 120,
  /** The interval is set from half an hour to one minute: a break is owed from here on. */
  owed: 200,
  /** The hold ends. Without one, the nudge is free from `owed` on. */
  free: 240,
  /** From the end of the hold to the good trigger; by then a hold that is only looked at now and then is known to be over. */
  trigger: 60,
  /** For how long another application is in front before the focus comes back. */
  elsewhere: 10,
  /** From the end of the hold to a pause of whoever paused for nothing before: the popup may follow. */
  rest: 240,
  /** From there to the end. */
  end: 40,
} as const;

/** Monday, four minutes before nine; the hours that are set have a hole just where the hold is. */
export const start = Date.UTC(2026, 2, 2, 8, 56);
const minuteOfDay = 8 * 60 + 56;
export const hours = Array.from({ length: 7 }, () => [
  { from: 0, to: minuteOfDay + times.held / 60 },
  { from: minuteOfDay + times.free / 60, to: 1440 },
]);
