/** The seconds of the short day that every combination plays. */
export const times = {
  /** The hold begins, with two minutes of active time on the clock. */
  held: 120,
  /** The interval changes from half an hour to one minute: a break is due from here on. */
  owed: 200,
  /** The hold ends. Without a hold the nudge is free from `owed` on. */
  free: 240,
  /** From the end of the hold to the trigger; by then Limber has polled the hold. */
  trigger: 60,
  /** How long another application is in front before the focus comes back. */
  elsewhere: 10,
  /** From the end of the hold to a pause in the input of a person who did not pause before: the popup may follow. */
  rest: 240,
  /** From there to the end. */
  end: 40,
} as const;

/** Monday, four minutes before nine. The working hours have a hole exactly where the hold is. */
export const start = Date.UTC(2026, 2, 2, 8, 56);
const minuteOfDay = 8 * 60 + 56;
export const hours = Array.from({ length: 7 }, () => [
  { from: 0, to: minuteOfDay + times.held / 60 },
  { from: minuteOfDay + times.free / 60, to: 1440 },
]);
