import type { Day } from "../../core/history/day.ts";
import { parseDay } from "../../core/nudge/parse/parseDay.ts";
import { dayKey } from "../storage/keyNames.ts";

const dayPattern = /^day\.\d{4}-\d\d-\d\d$/;

/** Whether a key is that of a day's record. */
export const isDayKey = (key: string): boolean => dayPattern.test(key);

/** The date in the key of a day's record. */
export const dateOf = (key: string): string => key.slice(dayKey("").length);

/** The records of all days among stored values, in order; what of them cannot be read is 0, as it is everywhere. */
export const daysIn = (values: Readonly<Record<string, unknown>>): Day[] =>
  Object.keys(values)
    .filter(isDayKey)
    .toSorted()
    .map(key => parseDay(values[key], dateOf(key)).day);
