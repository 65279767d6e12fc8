import type { Instant } from "../core/time.ts";
import { api } from "./api.ts";

const name = "wake";

/**
 * Should the background be killed before it has set the next alarm, this one goes off again after half a minute, the
 * least that browsers grant: nothing else would wake it.
 */
const periodInMinutes = 0.5;

/**
 * Makes the one alarm go off at `at`, or never. It is left alone where it is right already: setting it anew at every
 * wake would put it off for ever where the browser wakes the page in a loop.
 */
export async function setAlarm(at: Instant | null): Promise<void> {
  const alarm = await api.alarms.get(name);
  if (at === null) {
    if (alarm) await api.alarms.clear(name);
  } else if (!alarm || Math.abs(alarm.scheduledTime - at) > 1) {
    await api.alarms.create(name, { when: at, periodInMinutes });
  }
}
