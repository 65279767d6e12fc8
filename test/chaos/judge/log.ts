/** A stretch of time, in ms since 1970. */
export type Span = { readonly from: number; readonly to: number };

/** Seconds of idleness that the browsers report, and the natural break: fixed, and as short as the settings allow. */
export const idleMs = 15_000;
export const naturalBreakMs = 60_000;

/** The settings that a run changes and the judge needs. */
export type Rules = {
  readonly intervalMs: number;
  readonly countsEverything: boolean;
  /** The browser reports when the person leaves it and comes back; else a heartbeat has to find out. */
  readonly reportsFocus: boolean;
};

/** What really happened, as the X server and the acting process saw it. Nothing in it comes from Limber. */
export type Entry =
  /** The hands moved the pointer or pressed a key, at some instant of the span. */
  | ({ readonly is: "input" } & Span)
  /** A sample: whether the X server's active window belongs to the browser. */
  | { readonly is: "front"; readonly at: number; readonly isFront: boolean }
  /** All processes of the browser stood still. */
  | ({ readonly is: "stopped" } & Span)
  | ({ readonly is: "killed" } & Span)
  /**
   * The extension was updated. Firefox restarts its clock of idleness where an extension of an idle person begins to listen anew:
   * it then reports an absence as if it began with the update. Chromium's clock runs on.
   */
  | ({ readonly is: "updated"; readonly restartsIdleClock: boolean } & Span)
  /** From `to` on these rules hold; in the span the old ones or the new ones. The first entry is the start of the run. */
  | ({ readonly is: "rules"; readonly rules: Rules } & Span)
  /** The person pressed Skip; `isSure`: the page said "Skipped". */
  | ({ readonly is: "skipped"; readonly isSure: boolean } & Span);

/** The log of a run; entries of one kind are in order. */
export type Log = readonly Entry[];

/** The entries of one kind. */
export const entriesOf = <Kind extends Entry["is"]>(log: Log, kind: Kind) =>
  log.filter((entry): entry is Extract<Entry, { is: Kind }> => entry.is === kind);

/** What the browser and Limber are told late, or learn by an alarm: figures of design §3 ("Active time"). */
export const bound = {
  /** An event that a busy machine delivers late. */
  lateMs: 3_000,
  /** A worker killed while it handled an event: the watchdog's alarm follows after the browsers' floor, late. */
  killMs: 33_000,
  /** The heartbeat, no longer than the natural break. */
  heartbeatMs: naturalBreakMs,
  /** The heartbeat with its slack: a longer silence is a gap. */
  silenceMs: naturalBreakMs + 66_000,
  /** A stop that no silence can contain: heartbeat, a kill and this stop together are shorter than `silenceMs`. */
  shortStopMs: 30_000,
} as const;

/** The part of a span that both share, in ms. */
export const overlapMs = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.to, b.to) - Math.max(a.from, b.from));

/** Whether two spans touch. */
export const touches = (a: Span, b: Span): boolean => a.from <= b.to && b.from <= a.to;

/** What the log had said by an instant: spans that go on are cut there. */
export const until = (log: Log, at: number): Log =>
  log
    .filter(entry => ("at" in entry ? entry.at : entry.from) <= at)
    .map(entry => ("to" in entry && entry.to > at ? { ...entry, to: at } : entry));
