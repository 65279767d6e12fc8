import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";

const name = "wake";
const watchdogName = "guard";

/** The least that browsers grant. */
const watchdogMinutes = 0.5;

/**
 * Makes the one alarm go off at `at`, or never. It is left alone where it is right already: setting it anew at every
 * wake would put it off for ever where the browser wakes the page in a loop. Where nothing was looked at (`isUnseen`), it is left
 * alone whatever its time: it may be late, and has still to be heard.
 */
export async function setAlarm(at: Instant | null, isUnseen: boolean): Promise<void> {
  const alarm = await api.alarms.get(name);
  if (alarm && isUnseen) return;
  if (at === null) {
    if (alarm) await api.alarms.clear(name);
  } else if (!alarm || Math.abs(alarm.scheduledTime - at) > 1) {
    await api.alarms.create(name, { when: at });
  }
}

/**
 * Asks to be woken in half a minute, until `unguard`. Should the background be killed in the middle of an event, nothing
 * else might wake it ever again: the alarm that began it has gone off, and who is away or paused has none at all.
 */
export function armWatchdog(): void {
  api.alarms
    .create(watchdogName, { delayInMinutes: watchdogMinutes })
    .catch(error => console.info("Limber: no alarm stands guard:", error));
}

/** The event is over, and whatever must come next has been asked for. Never rejects: a guard too many wakes once. */
export async function disarmWatchdog(): Promise<void> {
  await api.alarms.clear(watchdogName).catch(console.info);
}
