import type { Instant, Ms } from "../time/time.ts";
import { minutes } from "../time/time.ts";
import { type Clock, type Gap, readingMs, restart, type Span, silenceMs, slackMs } from "./clock.ts";

/** What became of a stretch of time: the clock after it, and what the day's record gains (or gives back). */
export interface Elapsed {
  readonly clock: Clock;
  readonly countedMs: Ms;
  readonly naturalBreaks: number;
}

/** What an event says of the person: there (by input or by watching), without input for `idleMs`, or locked out. */
export type PresenceReading =
  | { readonly is: "there" }
  | { readonly is: "idle"; readonly idleMs: Ms }
  | { readonly is: "locked" };

/** As far back as the longest idle threshold can reach. */
const memoryMs = minutes(10);

/** More spans than that within ten minutes are the coming and going of windows; the oldest are then final. */
const maxSpans = 32;

const nothing = (clock: Clock): Elapsed => ({ clock, countedMs: 0, naturalBreaks: 0 });

/** Puts two outcomes one after the other. */
function then(first: Elapsed, next: (clock: Clock) => Elapsed): Elapsed {
  const second = next(first.clock);
  return {
    clock: second.clock,
    countedMs: first.countedMs + second.countedMs,
    naturalBreaks: first.naturalBreaks + second.naturalBreaks,
  };
}

function remember(recent: readonly Span[], span: Span): Span[] {
  const last = recent.at(-1);
  const joins = last && last.to === span.from && last.isProvedBySound === span.isProvedBySound;
  const spans = joins ? [...recent.slice(0, -1), { ...last, to: span.to }] : [...recent, span];
  return spans.filter(({ to }) => to > span.to - memoryMs).slice(-maxSpans);
}

/** Accounts for the time since the last event by what held during it. */
function account(clock: Clock, at: Instant): Elapsed {
  const passed = at - clock.accountedUntil;
  const settled = { ...clock, accountedUntil: at };
  if (clock.gap) {
    const pendingMs = clock.gap.pendingMs + (clock.mode.isRunning ? passed : 0);
    return nothing({ ...settled, gap: { ...clock.gap, pendingMs } });
  }
  if (!clock.mode.isRunning && passed >= silenceMs)
    return nothing({ ...settled, gap: gapFrom(clock.accountedUntil) });
  if (!clock.mode.isRunning || passed === 0) return nothing(settled);
  // No heartbeat came when it should have: the worker, the browser or the machine was not running.
  if (passed > readingMs + slackMs) return nothing({ ...settled, gap: gapFrom(clock.accountedUntil) });
  const recent = remember(clock.recent, {
    from: clock.accountedUntil,
    to: at,
    isProvedBySound: clock.mode.isProvedBySound,
  });
  return {
    clock: { ...settled, activeMs: clock.activeMs + passed, recent },
    countedMs: passed,
    naturalBreaks: 0,
  };
}

const gapFrom = (since: Instant, countedMs: Ms = 0): Gap => ({
  since,
  countedMs,
  pendingMs: 0,
  isBreak: false,
});

/** Ends the gap: short, it counts; long, it was a break; between the two, the clock stood still. */
function closeGap(clock: Clock, at: Instant, naturalBreakMs: Ms): Elapsed {
  const { gap } = clock;
  if (!gap) return nothing(clock);
  const length = at - gap.since;
  const open = { ...clock, gap: null };
  if (gap.isBreak) return nothing(open);
  if (length >= naturalBreakMs)
    return { clock: restart(open, at), countedMs: -gap.countedMs, naturalBreaks: 1 };
  const change = length < readingMs ? gap.pendingMs : -gap.countedMs;
  return {
    clock: { ...open, activeMs: Math.max(0, open.activeMs + change) },
    countedMs: change,
    naturalBreaks: 0,
  };
}

/** Begins a gap at the last input, taking back what was counted since, but for the time that was watched. */
function openGap(clock: Clock, lastInput: Instant, naturalBreakMs: Ms): Elapsed {
  const since = Math.max(lastInput, clock.resetAt);
  const after = clock.recent
    .filter(({ to }) => to > since)
    .map(span => ({ ...span, from: Math.max(span.from, since) }));
  const length = ({ from, to }: Span) => to - from;
  const all = after.reduce((sum, span) => sum + length(span), 0);
  const start = { ...clock, activeMs: clock.activeMs - all, gap: gapFrom(since), recent: [] };
  const replay = (so: Elapsed, span: Span): Elapsed => {
    if (!span.isProvedBySound) return then(so, c => nothing(holdBack(c, length(span))));
    return then(
      then(so, c => closeGap(c, span.from, naturalBreakMs)),
      c => ({
        clock: { ...c, activeMs: c.activeMs + length(span), gap: gapFrom(span.to) },
        countedMs: length(span),
        naturalBreaks: 0,
      }),
    );
  };
  const replayed = after.reduce(replay, { clock: start, countedMs: -all, naturalBreaks: 0 });
  return then(replayed, c => showHeld({ ...c, accountedUntil: clock.accountedUntil }));
}

const holdBack = (clock: Clock, ms: Ms): Clock =>
  clock.gap ? { ...clock, gap: { ...clock.gap, pendingMs: clock.gap.pendingMs + ms } } : clock;

/** Until a gap proves long, its first part stays on the clock: nothing jumps back under the person's eyes. */
function showHeld(clock: Clock): Elapsed {
  const { gap } = clock;
  if (!gap) return nothing(clock);
  const { pendingMs } = gap;
  return {
    clock: {
      ...clock,
      activeMs: clock.activeMs + pendingMs,
      gap: { ...gap, pendingMs: 0, countedMs: pendingMs },
    },
    countedMs: pendingMs,
    naturalBreaks: 0,
  };
}

/** A gap that has grown long enough is a break at once, whether or not the person is back. */
function takeBreak(clock: Clock, at: Instant, naturalBreakMs: Ms): Elapsed {
  const { gap } = clock;
  if (!gap || gap.isBreak || at - gap.since < naturalBreakMs) return nothing(clock);
  const zero = { ...restart(clock, at), gap: { ...gap, countedMs: 0, pendingMs: 0, isBreak: true } };
  return { clock: zero, countedMs: -gap.countedMs, naturalBreaks: 1 };
}

/** The clock of a browser that was closed: even where time stood still, its absence is a gap from the last proof. */
export const wasClosed = (clock: Clock): Clock =>
  clock.gap ? clock : { ...clock, gap: gapFrom(clock.accountedUntil) };

/**
 * The gap rule. Accounts for the time up to `at` by what held until then, then takes note of what the event says of
 * the person. `at` is never before `accountedUntil`: see `shiftClock`. What time is worth from here on (`flow`) is for the caller to set.
 */
export function elapse(clock: Clock, at: Instant, sign: PresenceReading, naturalBreakMs: Ms): Elapsed {
  const accounted = account(clock, at);
  const signed = then(accounted, c => {
    if (sign.is === "there") return closeGap(c, at, naturalBreakMs);
    if (c.gap) return nothing(c);
    return sign.is === "locked"
      ? nothing({ ...c, gap: gapFrom(at) })
      : openGap(c, at - sign.idleMs, naturalBreakMs);
  });
  return then(signed, c => takeBreak(c, at, naturalBreakMs));
}
