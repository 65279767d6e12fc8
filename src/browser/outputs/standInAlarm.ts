import type { NudgeEvent } from "../../core/nudge/event.ts";
import { type Instant, type Ms, seconds } from "../../core/time/time.ts";
import { now } from "../clock.ts";
import { isStandstill, saveStandstill } from "../storage/session.ts";

/** Time servers set the clock back by less. */
const stepMs: Ms = seconds(1);

/** Chromium ends a worker after 30 s without an event or an API call. */
const lifeMs: Ms = seconds(20);

/** The stand-in leaves an alarm that fires again the time to end the standstill. */
const lateMs: Ms = seconds(1);

let wake = (): void => {};
let hasFired = false;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Names the function that the stand-in calls in place of the alarm. */
export function onStandIn(run: () => void): void {
  wake = run;
}

/** Notes that an alarm has fired: Chromium's alarms do not stand still, or no longer. */
export function noteAlarm(): void {
  hasFired = true;
}

/**
 * Notes that alarms stand still if the event lies before `earlier`, an instant that has been: Chromium compares the wall clock
 * with the instant of its last poll for alarms. If the wall clock is set back by an hour, no alarm fires for an hour, not even a
 * new one (measured in Chromium 156). An update of Limber empties session storage and ends no standstill: it counts as one until
 * the next alarm. Never rejects. The caller saves the model after that: if the browser kills the worker in between, the next
 * event notes it.
 */
export async function noteSetBack({ what, at }: NudgeEvent, earlier: Instant): Promise<void> {
  if (what !== "update" && at >= earlier - stepMs) return;
  hasFired = false;
  await saveStandstill(true);
}

/**
 * While alarms stand still, wakes at `at`, and every 20 s until then: the API calls of each event keep this worker instance
 * alive. If the browser kills it nevertheless, the next event goes on. Never rejects.
 */
export async function standIn(at: Instant | null): Promise<void> {
  clearTimeout(timer);
  if (!isStandstill()) return;
  if (hasFired) await saveStandstill(false);
  else if (at !== null) timer = setTimeout(wake, Math.max(0, Math.min(at + lateMs - now(), lifeMs)));
}
