import type { Clock } from "../activeTime/clock.ts";
import { type Instant, type Ms, minutes } from "../time/time.ts";
import { type Day, raiseSitting, tally } from "./day.ts";
import { strengths } from "./paint.ts";
import { type Calendar, type PaintedSpan, paintDay } from "./paintDay.ts";

/** What the record of the day needs to know of a model. */
export interface Recorded {
  readonly state: {
    readonly clock: Clock;
    readonly sittingBeforeMs: Ms;
    readonly skipped: { readonly at: Instant; readonly activeMs: Ms } | null;
  };
  readonly today: Day;
}

/** An event as far as it matters to the record. `shown`: reminders that have come on screen, less those that have left it to come back. */
export interface RecordedEvent {
  readonly at: Instant;
  readonly isQuiet: boolean;
  readonly shown: number;
}

/** The active time of the sitting that goes on: since the last break, skipped ones aside. */
const sittingMs = ({ sittingBeforeMs, clock }: Recorded["state"]): Ms =>
  sittingBeforeMs + clock.activeMs - (clock.gap?.countedMs ?? 0);

/** The gap rule will hardly take the counted time back: there was input a moment ago, or an absence has begun already. */
const isProved = ({ clock }: Recorded["state"], { isQuiet }: RecordedEvent): boolean =>
  clock.gap !== null || clock.mode.isProvedBySound || !isQuiet;

/** The active time of the sitting up to its last skip, after the event. Any other start of the clock ends the sitting. */
function sittingBefore(resetAt: Instant, advanced: Recorded, after: Recorded): Ms {
  const { skipped, sittingBeforeMs, clock } = advanced.state;
  const skips = after.today.skipped - advanced.today.skipped;
  if (skips > 0) return sittingBeforeMs + clock.activeMs;
  if (skips < 0) return Math.max(0, sittingBeforeMs - (skipped?.activeMs ?? 0));
  return after.state.clock.resetAt === resetAt ? sittingBeforeMs : 0;
}

/** Breaks that leave no span of time: one without the routine, which undo takes back, and a routine too short to fill a minute. */
function marks({ today, state }: Recorded, after: Day, at: Instant): PaintedSpan[] {
  const minute = minutes(1);
  if (after.moved > today.moved) return [{ from: at, to: at + minute, kind: "moved" }];
  if (after.moved < today.moved && state.skipped) {
    const { at: from } = state.skipped;
    return [{ from, to: from + minute, kind: "browsing", over: strengths.moved }];
  }
  const isDone = after.full > today.full || after.short > today.short;
  const isPainted = after.timeline !== today.timeline;
  return isDone && !isPainted ? [{ from: at - minute, to: at, kind: "routine" }] : [];
}

/**
 * What the record says of the event itself: reminders shown, breaks in the timeline, and the longest sitting. `resetAt` is when the
 * clock had started before the event; `advanced` is the model before the event's answer was applied, `after` the one after it.
 */
export function recordEvent(
  resetAt: Instant,
  advanced: Recorded,
  after: Recorded,
  event: RecordedEvent,
  calendar: Calendar,
): { readonly sittingBeforeMs: Ms; readonly today: Day } {
  const isSure = isProved(advanced.state, event);
  const sat = isSure ? raiseSitting(after.today, sittingMs(advanced.state)) : after.today;
  const counted = event.shown === 0 ? sat : tally(sat, "nudges", event.shown);
  return {
    sittingBeforeMs: sittingBefore(resetAt, advanced, after),
    today: paintDay(counted, marks(advanced, after.today, event.at), calendar),
  };
}
