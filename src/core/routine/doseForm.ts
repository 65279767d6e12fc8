// Tested by test/unit/core/routine/doseRecord.test.ts.
// The popup loads this before it can show anything; the rest of the record only where it is written or shown.

/** The form of a day's own doses: for each stretch its place in the routine, sets, reps and the stop, as in `1:3x8s10`. */
const form = /^(?:[1-5]:[1-3]x\d{1,2}s\d{1,2};){0,5}$/;

/** The text is a record of doses. */
export const isDoseRecord = (text: string): boolean => form.test(text);
