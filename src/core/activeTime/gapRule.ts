import { type Instant, type Ms, minutes } from "../time/time.ts";
import {
  type Clock,
  countsUntil,
  type Gap,
  proofMs,
  readingMs,
  restart,
  type Span,
  silenceMs,
  slackMs,
} from "./clock.ts";
import { andThen, counted, type Elapsed, nothing } from "./elapsed.ts";

/** The presence of the person at an event: there (by input or by sound), without input for `idleMs`, or locked. */
export type PresenceReading =
  | { readonly is: "there" }
  | { readonly is: "idle"; readonly idleMs: Ms }
  | { readonly is: "locked" };

/** The longest idle threshold: a report of idleness reaches back no further. */
const memoryMs = minutes(10);

/** More spans within ten minutes come from switching windows; then the oldest ones are final. */
const maxSpans = 32;

function remember(recent: readonly Span[], span: Span): Span[] {
  const last = recent.at(-1);
  const joins = last && last.to === span.from && last.isProvedBySound === span.isProvedBySound;
  const spans = joins ? [...recent.slice(0, -1), { ...last, to: span.to }] : [...recent, span];
  return spans.filter(({ to }) => to > span.to - memoryMs).slice(-maxSpans);
}

/** Accounts for the time since the last event by what held during it. */
function account(clock: Clock, at: Instant, naturalBreakMs: Ms): Elapsed {
  const passed = at - clock.accountedUntil;
  const settled = { ...clock, accountedUntil: at };
  const until = countsUntil(clock, at);
  const countedMs = until - clock.accountedUntil;
  if (clock.gap) {
    const pendingMs = clock.gap.pendingMs + (clock.mode.isRunning ? countedMs : 0);
    return nothing({ ...settled, gap: { ...clock.gap, pendingMs } });
  }
  if (!clock.mode.isRunning && passed >= silenceMs)
    return nothing({ ...settled, gap: gapFrom(clock.accountedUntil) });
  if (!clock.mode.isRunning) return nothing(settled);
  // The heartbeat is overdue: the worker, the browser or the machine was not running.
  if (passed > proofMs(naturalBreakMs) + slackMs)
    return nothing({ ...settled, gap: gapFrom(clock.accountedUntil) });
  if (countedMs === 0) return nothing(settled);
  const recent = remember(clock.recent, {
    from: clock.accountedUntil,
    to: until,
    isProvedBySound: clock.mode.isProvedBySound,
  });
  return counted(
    { ...settled, activeMs: clock.activeMs + countedMs, recent },
    clock.accountedUntil,
    countedMs,
  );
}

const gapFrom = (since: Instant, countedMs: Ms = 0): Gap => ({
  since,
  countedMs,
  pendingMs: 0,
  isBreak: false,
});

/** Ends the gap: a short one counts, a long one is a natural break, and one in between does not count. */
function closeGap(clock: Clock, at: Instant, naturalBreakMs: Ms): Elapsed {
  const { gap } = clock;
  if (!gap) return nothing(clock);
  const length = at - gap.since;
  const open = { ...clock, gap: null };
  if (gap.isBreak) return nothing(open);
  if (length >= naturalBreakMs)
    return { ...counted(restart(open, at), gap.since, -gap.countedMs), naturalBreaks: 1 };
  const isShort = length < readingMs;
  const change = isShort ? gap.pendingMs : -gap.countedMs;
  const from = isShort ? gap.since + gap.countedMs : gap.since;
  return counted({ ...open, activeMs: Math.max(0, open.activeMs + change) }, from, change);
}

/** Begins a gap at the last input and takes back the time counted since, except for time proved by sound. */
function openGap(clock: Clock, lastInput: Instant, naturalBreakMs: Ms): Elapsed {
  const since = Math.max(lastInput, clock.resetAt);
  const after = clock.recent
    .filter(({ to }) => to > since)
    .map(span => ({ ...span, from: Math.max(span.from, since) }));
  const length = ({ from, to }: Span) => to - from;
  const all = after.reduce((sum, span) => sum + length(span), 0);
  const start = { ...clock, activeMs: clock.activeMs - all, gap: gapFrom(since), recent: [] };
  const replay = (so: Elapsed, span: Span): Elapsed => {
    if (!span.isProvedBySound) return andThen(so, c => nothing(addPending(c, length(span))));
    return andThen(
      andThen(so, c => closeGap(c, span.from, naturalBreakMs)),
      c =>
        counted(
          { ...c, activeMs: c.activeMs + length(span), gap: gapFrom(span.to) },
          span.from,
          length(span),
        ),
    );
  };
  const takenBack = after.map(span => ({ from: span.from, ms: -length(span) }));
  const replayed = after.reduce(replay, { clock: start, changes: takenBack, naturalBreaks: 0 });
  return andThen(replayed, c => countPending({ ...c, accountedUntil: clock.accountedUntil }));
}

const addPending = (clock: Clock, ms: Ms): Clock =>
  clock.gap ? { ...clock, gap: { ...clock.gap, pendingMs: clock.gap.pendingMs + ms } } : clock;

/** Counts the pending time until the gap proves long, so that the shown time does not jump back. */
function countPending(clock: Clock): Elapsed {
  const { gap } = clock;
  if (!gap) return nothing(clock);
  const { pendingMs } = gap;
  const started = { ...gap, pendingMs: 0, countedMs: pendingMs };
  return counted({ ...clock, activeMs: clock.activeMs + pendingMs, gap: started }, gap.since, pendingMs);
}

/** Records the natural break as soon as the gap is long enough, whether or not the person is back. */
function takeBreak(clock: Clock, at: Instant, naturalBreakMs: Ms): Elapsed {
  const { gap } = clock;
  if (!gap || gap.isBreak || at - gap.since < naturalBreakMs) return nothing(clock);
  const zero = { ...restart(clock, at), gap: { ...gap, countedMs: 0, pendingMs: 0, isBreak: true } };
  return { ...counted(zero, gap.since, -gap.countedMs), naturalBreaks: 1 };
}

/** The clock of a browser that was closed. The absence is a gap since `accountedUntil`, even if the clock was stopped. */
export const wasClosed = (clock: Clock): Clock =>
  clock.gap ? clock : { ...clock, gap: gapFrom(clock.accountedUntil) };

/**
 * The gap rule. Accounts for the time up to `at` by what held until then, then takes note of what the event says of
 * the person. `at` is never before `accountedUntil`: see `shiftClock`. What time is worth from here on (`mode`) is for the caller to set.
 */
export function elapse(clock: Clock, at: Instant, sign: PresenceReading, naturalBreakMs: Ms): Elapsed {
  const accounted = account(clock, at, naturalBreakMs);
  const signed = andThen(accounted, c => {
    if (sign.is === "there") return closeGap(c, at, naturalBreakMs);
    if (c.gap) return nothing(c);
    return sign.is === "locked"
      ? nothing({ ...c, gap: gapFrom(at) })
      : openGap(c, at - sign.idleMs, naturalBreakMs);
  });
  return andThen(signed, c => takeBreak(c, at, naturalBreakMs));
}
