// Tested by test/unit/core/history/timeline.test.ts.
// The popup loads this before it can show anything, and the rest of the timeline only later.

/** The form of a stored timeline: a letter and a number of minutes for each run, from midnight on, as in `a540b25r4`. */
const form = /^(?:[abdrumophcfesw][1-9]\d{0,3}){0,200}$/;

/** The text is a timeline. */
export const isTimeline = (text: string): boolean => form.test(text);
