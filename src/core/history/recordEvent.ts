import type { Clock } from "../activeTime/clock.ts";
import type { Instant, Ms } from "../time/time.ts";
import { countRuns, markBreak } from "./breakRuns.ts";
import { type Day, emptyDay, raiseSitting, tally } from "./day.ts";
import type { Calendar } from "./paintDay.ts";

/** What the record of the day needs to know of a model. */
export interface Recorded {
  readonly state: {
    readonly clock: Clock;
    readonly sittingBeforeMs: Ms;
    readonly skipped: { readonly activeMs: Ms } | null;
    readonly routine: { readonly touchedAt: Instant } | null;
  };
  readonly today: Day;
  readonly lastDay?: Day;
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

/** The skips that the records count: an undo may take one from the record of another day. */
const skipsOf = ({ today, lastDay }: Recorded): number => today.skipped + (lastDay?.skipped ?? 0);

/** The active time of the sitting up to its last skip, after the event. Any other start of the clock ends the sitting. */
function sittingBefore(resetAt: Instant, advanced: Recorded, after: Recorded): Ms {
  const { skipped, sittingBeforeMs, clock } = advanced.state;
  const skips = skipsOf(after) - skipsOf(advanced);
  if (skips > 0) return sittingBeforeMs + clock.activeMs;
  if (skips < 0) return Math.max(0, sittingBeforeMs - (skipped?.activeMs ?? 0));
  return after.state.clock.resetAt === resetAt ? sittingBeforeMs : 0;
}

/** How many routines of the day have no run in its timeline, but for those that had none before. */
const unseenRoutines = (before: Day, after: Day): number => {
  const done = ({ full, short }: Day) => full + short;
  const taken = done(after) - done(before);
  return taken > 0 ? taken - (countRuns(after, "routine") - countRuns(before, "routine")) : 0;
};

/** The day with the breaks that leave no span of time: one without the routine, and a routine too short to fill a minute. */
function marked(before: Recorded, after: Day, at: Instant, calendar: Calendar): Day {
  const was = before.today.date === after.date ? before.today : emptyDay(after.date);
  const lastAt = before.state.routine?.touchedAt ?? at;
  const painted = unseenRoutines(was, after) > 0 ? markBreak(after, "routine", lastAt, calendar) : after;
  return after.moved > was.moved ? markBreak(painted, "moved", at, calendar) : painted;
}

/**
 * What the record says of the event itself: reminders shown, breaks in the timeline, and the longest sitting. `before` is the model
 * that the event found, `advanced` the one before the event's answer was applied, `after` the one after it.
 */
export function recordEvent(
  before: Recorded,
  advanced: Recorded,
  after: Recorded,
  event: RecordedEvent,
  calendar: Calendar,
): { readonly sittingBeforeMs: Ms; readonly today: Day } {
  const isSure = isProved(advanced.state, event);
  const sat = isSure ? raiseSitting(after.today, sittingMs(advanced.state)) : after.today;
  const counted = event.shown === 0 ? sat : tally(sat, "nudges", event.shown);
  return {
    sittingBeforeMs: sittingBefore(before.state.clock.resetAt, advanced, after),
    today: marked(before, counted, event.at, calendar),
  };
}
