// Tested by test/unit/core/nudge/parse/parseState.test.ts.
import { numberIn, wholeIn } from "../../schemas.ts";
import { minutes } from "../../time/time.ts";

/** An instant. No wall clock was right before 2020 while Limber ran; an instant after 2100 is a broken value. */
export const instant = numberIn({ min: Date.UTC(2020), max: Date.UTC(2100) });
/** A time of up to a leap year, in milliseconds. */
export const length = numberIn({ min: 0, max: minutes(60 * 24 * 366) });
/** A whole number of things that happened. */
export const count = wholeIn({ min: 0, max: 1_000_000 });
