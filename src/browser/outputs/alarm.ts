import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { noteAlarm, onStandIn, standIn } from "./standInAlarm.ts";

const name = "wake";
const watchdogName = "watchdog";

/** The shortest delay that browsers grant. */
const watchdogMinutes = 0.5;

/** Calls `wake` at each alarm, and at each call of its stand-in; then `recover` if the watchdog fired: a task was not finished. */
export function onAlarm(wake: () => void, recover: () => void): void {
  onStandIn(wake);
  api.alarms.onAlarm.addListener(alarm => {
    noteAlarm();
    wake();
    if (alarm.name === watchdogName) recover();
  });
}

/** Sets the one alarm, or clears it, and its stand-in with it. */
export async function setAlarm(at: Instant | null): Promise<void> {
  await Promise.all([setRealAlarm(at), standIn(at)]);
}

/** Leaves a correct alarm alone: re-creating it on every wake could postpone it forever. */
async function setRealAlarm(at: Instant | null): Promise<void> {
  const alarm = await api.alarms.get(name);
  if (at === null) {
    if (alarm) await api.alarms.clear(name);
  } else if (!alarm || Math.abs(alarm.scheduledTime - at) > 1) {
    await api.alarms.create(name, { when: at });
  }
}

/**
 * Arms an alarm that fires in half a minute unless `disarmWatchdog` clears it. If the browser kills the worker in the middle
 * of an event, nothing else may start it again: its alarm has fired, and a paused or absent person has no alarm at all.
 */
export function armWatchdog(): void {
  api.alarms
    .create(watchdogName, { delayInMinutes: watchdogMinutes })
    .catch(error => console.info("Limber could not arm the watchdog:", error));
}

/** Clears the watchdog. Never rejects: a watchdog too many wakes the worker once. */
export async function disarmWatchdog(): Promise<void> {
  await api.alarms.clear(watchdogName).catch(console.info);
}
