import { type Clock, silenceMs } from "../activeTime/clock.ts";
import type { Change } from "../activeTime/elapsed.ts";
import type { Instant } from "../time/time.ts";
import { strengths } from "./paint.ts";
import type { PaintedSpan } from "./paintDay.ts";
import type { MinuteKind } from "./timeline.ts";

/** What the last event left: what went on from then on. */
export interface Since {
  readonly at: Instant;
  readonly isPlaying: boolean;
  readonly isPaused: boolean;
  /** The hold that kept a break back, or that the person has set. */
  readonly hold: string | null;
}

/** Holds that keep a break back while the person browses. */
const held = ["call", "fullscreen", "fullscreenElsewhere", "audible", "panel"] as const;

/** The kind of the minutes that count: browsing, or the hold that keeps a break back meanwhile. */
const activeKind = (hold: string | null): MinuteKind => held.find(kind => kind === hold) ?? "browsing";

/** The kind of the minutes that do not count. */
function passiveKind({ isPlaying, isPaused, hold }: Since, isRunning: boolean): MinuteKind {
  if (isPlaying) return "unfinished";
  if (isPaused) return "paused";
  // A running clock stops by itself at the end of the working hours only.
  if (hold === "hours" || isRunning) return "hours";
  // A hold is named only while a break is due.
  return hold === null ? "otherApp" : "otherAppDue";
}

/**
 * What the time since the last event was, for the timeline: later spans go over earlier ones. `clock` is the clock from
 * which the gap rule made `changes`.
 */
export function spansOf(
  since: Since,
  clock: Clock,
  changes: readonly Change[],
  at: Instant,
): readonly PaintedSpan[] {
  const { isRunning } = clock.mode;
  const isSilent = !isRunning && at - clock.accountedUntil >= silenceMs;
  const isOverdue = isRunning && changes.length === 0;
  const isAway = clock.gap !== null || isSilent || isOverdue;
  const kind = isAway ? "away" : passiveKind(since, isRunning);
  return [
    { from: since.at, to: at, kind },
    ...changes.map(
      ({ from, ms }): PaintedSpan =>
        ms > 0
          ? { from, to: from + ms, kind: activeKind(since.hold) }
          : { from, to: from - ms, kind: "away", over: strengths.browsing },
    ),
  ];
}
