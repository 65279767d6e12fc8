import { changeTimesField } from "./arrivedSettings.ts";
import { readFields } from "./readFields.ts";
import { numberIn } from "./schemas.ts";
import { settingsFields } from "./settings.ts";
import type { Instant } from "./time/time.ts";

/** When each setting was changed last, by its name; settings that nobody has changed are absent. */
export type ChangeTimes = Readonly<Record<string, Instant>>;

/** The time of a change. */
export const changeTime = numberIn({ min: 1, max: Date.UTC(2100) });
const times = Object.fromEntries(Object.keys(settingsFields).map(name => [name, changeTime]));

/** The times of changes in stored settings; unreadable ones are absent. Never throws. */
export function readChangeTimes(stored: unknown): ChangeTimes {
  const { values } = readFields(times, Reflect.get(Object(stored), changeTimesField), {});
  return Object.fromEntries(Object.entries(values).filter(([, at]) => at !== undefined));
}

/**
 * The times after these settings were changed at `at`. A change is later than the one before it, whatever the clocks of two
 * computers say: a clock that is ahead wins against changes that it has not seen, and against no other.
 */
export const stampChanges = (before: ChangeTimes, names: readonly string[], at: Instant): ChangeTimes => ({
  ...before,
  ...Object.fromEntries(names.map(name => [name, Math.max(at, (before[name] ?? 0) + 1)])),
});

/** Of each setting the later of two times. */
export const laterTimes = (one: ChangeTimes, other: ChangeTimes): ChangeTimes => ({
  ...one,
  ...Object.fromEntries(Object.entries(other).map(([name, at]) => [name, Math.max(at, one[name] ?? 0)])),
});
