import { readingMs } from "../activeTime/clock.ts";
import {
  abandonedMs,
  badgeTestMs,
  badgeTestSince,
  intervalMs,
  isDue,
  patienceMs,
  quietSeconds,
  surfaceTimeoutMs,
} from "../nudge/rules.ts";
import type { Hold, State } from "../nudge/state.ts";
import type { Settings } from "../settings.ts";
import { type Instant, type Ms, minutes, seconds } from "../time/time.ts";
import { nextChange } from "../time/workingHours.ts";

/** What the badge says; `resume` is a routine that waits to be continued. */
export type Badge =
  | { readonly is: "none" | "owed" | "paused" | "resume" }
  | { readonly is: "minutes"; readonly minutes: number };

/** Everything on the outside that follows from the state alone, and heals by being derived at every wake. */
export interface Outlook {
  /** When to be woken next; `null` when only an event can change anything. */
  readonly alarmAt: Instant | null;
  readonly badge: Badge;
  readonly hold: Hold | null;
  /** A notification may be on screen: the nudge is there, or the badge has taken it over from there. */
  readonly keepNotification: boolean;
  readonly wakeSources: WakeSources;
  /** After how long without input the browser is to say so. */
  readonly idleSeconds: number;
}

/** Events that not every state needs to be woken for. */
export interface WakeSources {
  /** Windows that come to the front or leave it. */
  readonly focus: boolean;
  /** Tabs that begin or cease to be heard. */
  readonly audible: boolean;
  /** Turns to another tab or window, which are good moments for a nudge that waits. */
  readonly taskSwitches: boolean;
}

/** The badge counts down from here. */
const countdownMs: Ms = minutes(5);

/** A hold whose end no event tells is looked at that often: at whole and half minutes, whatever else is looked at in between. */
const holdPollMs: Ms = seconds(30);

const nextPoll = (at: Instant): Instant => (Math.floor(at / holdPollMs) + 1) * holdPollMs;

/**
 * Holds that may end without a word. Another application: Chromium says nothing of a window that comes back after it
 * was minimised just as the popup closed, for it never said that it had gone.
 */
const polled: readonly (Hold | null)[] = ["fullscreen", "audible", "call", "otherApp"];

/** Active time as it is at `now`, for a page that shows it between two wakes. */
export function activeMsAt({ clock }: State, now: Instant): Ms {
  const running = clock.mode.isRunning && !clock.gap;
  const since = Math.max(0, now - clock.accountedUntil);
  return clock.activeMs + (running && since <= readingMs * 2 ? since : 0);
}

/** Active time that is left until a break is due; never negative. */
export const remainingMs = (state: State, settings: Settings, now: Instant): Ms =>
  Math.max(0, intervalMs(settings) - activeMsAt(state, now));

/** What is left by the last proof that was stored: a look in between changes nothing on the badge. */
const storedRemainingMs = ({ clock }: State, settings: Settings): Ms =>
  Math.max(0, intervalMs(settings) - clock.activeMs);

/** As seldom as the gap rule's first bound allows, and at each whole minute of the last five, when the badge counts down. */
function heartbeatMs(remaining: Ms, { badgeAlways }: Settings): Ms {
  if (remaining <= 0) return readingMs;
  if (remaining > countdownMs && !badgeAlways) return Math.min(readingMs, remaining - countdownMs);
  return remaining % minutes(1) || minutes(1);
}

/** Whether somebody who owes a break is held by what may end without a word. */
const isPolled = (state: State, settings: Settings): boolean =>
  polled.includes(state.hold) && isDue(state, settings);

/**
 * While the clock runs, when time is to be proved next, counted from the last proof that was stored. Where a hold is looked at
 * in between, sooner by one look: browsers put off the next alarm after each.
 */
export function nextHeartbeat(state: State, settings: Settings): Instant {
  const heartbeat = isPolled(state, settings)
    ? readingMs - holdPollMs
    : heartbeatMs(storedRemainingMs(state, settings), settings);
  return state.clock.accountedUntil + heartbeat;
}

/** Instants at which something will have to be looked at. */
function* wakeTimes(state: State, settings: Settings, at: Instant, zone: string): Generator<Instant> {
  const { clock, nudge, pause, routine } = state;
  if (routine) yield routine.touchedAt + abandonedMs;
  const tested = badgeTestSince(state);
  if (tested !== undefined) yield tested + badgeTestMs;
  if (pause) {
    if (pause.until !== null) yield pause.until;
    return;
  }
  const change = settings.hours && nextChange(settings.hours, at, zone);
  if (change) yield change;
  if (nudge.is === "waiting") yield nudge.since + patienceMs(settings);
  if (nudge.is === "opening") yield nudge.at + surfaceTimeoutMs;
  if (clock.gap) {
    // Away costs nothing, unless something is on screen that the break will make needless.
    if (nudge.is === "shown" && !clock.gap.isBreak)
      yield clock.gap.since + minutes(settings.naturalBreakMinutes);
    return;
  }
  if (clock.mode.isRunning) yield nextHeartbeat(state, settings);
  if (nudge.is === "deferred" && !routine) yield nudge.until;
  if (isPolled(state, settings)) yield nextPoll(at);
}

function badge(state: State, settings: Settings): Badge {
  if (badgeTestSince(state) !== undefined) return { is: "owed" };
  if (state.pause) return { is: "paused" };
  if (state.routine) return { is: state.routine.page ? "none" : "resume" };
  if (isDue(state, settings)) return { is: "owed" };
  const remaining = storedRemainingMs(state, settings);
  return remaining <= countdownMs || settings.badgeAlways
    ? { is: "minutes", minutes: Math.ceil(remaining / minutes(1)) }
    : { is: "none" };
}

/** A threshold up to this one cannot hide a gap that the gap rule does not forgive. */
const shortIdleSeconds = readingMs / 1000;

/** A nudge looks out for an opportune moment; there is none while it is held. */
const isLookingForMoment = ({ nudge, hold }: State): boolean =>
  // PATCH A
  (hold === null && nudge.is === "opening" && nudge.popupPending) ||
  (hold === null && (nudge.is === "waiting" || (nudge.is === "shown" && nudge.popupPending)));

function wakeSourcesOf(state: State, settings: Settings): WakeSources {
  const { clock, hold, pause } = state;
  // A film that is left for another tab ends for the person, and nothing else tells of it.
  const taskSwitches = isLookingForMoment(state) || clock.mode.isProvedBySound;
  if (pause || hold === "hours") return { focus: false, audible: false, taskSwitches };
  // Without input, sound is the only proof of somebody sitting there: its beginning and its end must be known.
  const watching =
    clock.gap !== null || clock.mode.isProvedBySound || settings.idleSeconds > shortIdleSeconds;
  const audible = hold === "audible" || (settings.watching && clock.mode.isRunning && watching);
  return { focus: true, audible, taskSwitches };
}

/** Whether something was to be looked at by now: an alarm may be late, or on its way. */
export const isOverdue = (state: State, settings: Settings, at: Instant, zone: string): boolean =>
  [...wakeTimes(state, settings, at, zone)].some(wake => wake <= at);

/** Wherever nothing is asked, or a page asks, a notification has become needless. */
const keepNotification = ({ nudge }: State): boolean =>
  (nudge.is === "opening" || nudge.is === "shown") &&
  (nudge.surface === "notification" || nudge.surface === "badge");

/** The outside that belongs to a state at an instant. */
export function outlook(state: State, settings: Settings, at: Instant, zone: string): Outlook {
  // What is past has been looked at just now: an alarm for it would fire at once, for ever.
  const next = [...wakeTimes(state, settings, at, zone)].filter(wake => wake > at);
  return {
    alarmAt: next.length > 0 ? Math.ceil(Math.min(...next)) : null,
    badge: badge(state, settings),
    hold: state.hold,
    keepNotification: keepNotification(state),
    wakeSources: wakeSourcesOf(state, settings),
    idleSeconds: isLookingForMoment(state) ? quietSeconds : settings.idleSeconds,
  };
}
