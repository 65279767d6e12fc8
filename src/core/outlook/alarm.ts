import { proofMs } from "../activeTime/clock.ts";
import { heldUntil } from "../nudge/holdReason.ts";
import { overlookedAt } from "../nudge/presentation.ts";
import { isOpening, presentations } from "../nudge/presentations.ts";
import { abandonedMs, badgeTestMs, patienceMs, surfaceTimeoutMs } from "../nudge/rules.ts";
import type { State } from "../nudge/state/state.ts";
import type { Settings } from "../settings.ts";
import { type Instant, type Ms, minutes, seconds } from "../time/time.ts";
import { nextChange } from "../time/workingHours.ts";
import { holdPollMs, nextHeartbeat } from "./heartbeat.ts";
import { isPolled } from "./polledHold.ts";

/** No event tells that the time zone has changed, and the hours may be open in the new one. */
const zonePollMs: Ms = minutes(30);

/**
 * A screen that is unlocked before the browser has noticed the lock is never reported, so a young absence takes one more look.
 * The browser looks for the lock once a second; browsers grant no shorter alarm than this.
 */
const confirmAbsenceMs: Ms = seconds(30);

/** The next whole multiple of `every`: it stays where it is at every look. */
const nextPoll = (at: Instant, every: Ms): Instant => (Math.floor(at / every) + 1) * every;

/** Instants at which time alone changes something; those that are over, or never come, change nothing. */
function* wakeTimes(
  state: State,
  settings: Settings,
  at: Instant,
  timeZone: string,
): Generator<Instant | null | undefined> {
  const { clock, nudge, test, pause, routine } = state;
  if (routine) yield routine.touchedAt + abandonedMs;
  if (test?.surface === "badge") yield test.at + badgeTestMs;
  const onScreen = presentations(state);
  for (const on of onScreen.filter(isOpening)) yield on.at + surfaceTimeoutMs;
  if (pause) {
    yield pause.until;
    return;
  }
  yield settings.hours && nextChange(settings.hours, at, timeZone);
  if (nudge.is === "waiting") yield nudge.since + patienceMs(settings);
  if (clock.gap) {
    yield clock.gap.since + confirmAbsenceMs;
    // A confirmed absence needs no alarm, unless a natural break will withdraw a surface that is shown.
    if (onScreen.some(({ isShown }) => isShown) && !clock.gap.isBreak)
      yield clock.gap.since + minutes(settings.naturalBreakMinutes);
    return;
  }
  if (state.hold === "hours") yield nextPoll(at, zonePollMs);
  for (const on of onScreen) yield overlookedAt(on);
  if (clock.mode.isRunning) yield nextHeartbeat(state, settings);
  if (nudge.is === "deferred") yield nudge.until;
  if (isPolled(state, settings)) yield nextPoll(at, holdPollMs);
  yield heldUntil(state, settings);
}

/** When the alarm goes off; `null` where only an event can change anything. An alarm in the past would fire for ever. */
export function alarmAt(state: State, settings: Settings, at: Instant, timeZone: string): Instant | null {
  const times = [...wakeTimes(state, settings, at, timeZone)];
  const next = earliest(...times.filter(time => time && time > at));
  return next && Math.ceil(next);
}

/**
 * In Firefox only this worker instance hears listeners that were added late. The alarm keeps it alive while a nudge waits (it
 * ends after 30 s without an event), or restarts it within two minutes. None while the person is away.
 */
export function keepAliveAt({ nudge, clock }: State, at: Instant): Instant | undefined {
  if (clock.gap) return undefined;
  const isWaiting = nudge.is === "waiting" && !nudge.notice;
  return at + (isWaiting ? seconds(20) : minutes(2));
}

/**
 * When to look whether the browser is in front again, where it does not report that. A heartbeat's time, like the look that
 * finds it gone. None while something else stops the clock, or while the person is away.
 */
export function focusPollAt(state: State, settings: Settings, at: Instant): Instant | undefined {
  const { clock, pause, hold, routine } = state;
  const isStopped = pause !== null || hold === "hours" || routine?.is === "playing";
  if (clock.mode.isRunning || clock.gap || isStopped) return undefined;
  return nextPoll(at, proofMs(minutes(settings.naturalBreakMinutes)));
}

/** The first of several instants; `null` where there is none. */
export function earliest(...instants: readonly (Instant | null | undefined)[]): Instant | null {
  const known = instants.filter(at => at !== null && at !== undefined);
  return known.length > 0 ? Math.min(...known) : null;
}
