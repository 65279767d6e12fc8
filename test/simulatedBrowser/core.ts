import type { Instant, Ms } from "../../src/core/time/time.ts";
import type { Clock } from "./clock.ts";
import type { Context } from "./context.ts";

/** The browsers that can be simulated. */
export const flavours = ["chromium", "firefox"] as const;

/** The browser whose measured behaviour is simulated. */
export type Flavour = (typeof flavours)[number];

/** One API call of a context. */
export type Call = {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly from: Context["kind"];
  /** The number of the calling background instance, from 1; 0 for a page. */
  readonly instance: number;
  /** The number of earlier calls of this context. */
  readonly index: number;
};

/** The faults to inject. Each may be set, changed and removed at any time. */
export type Faults = {
  /** Kills the calling background instance, before or after the call takes effect. */
  kill?: ((call: Call) => "before" | "after" | undefined) | undefined;
  /** Rejects the call with this message. */
  refuse?: ((call: Call) => string | undefined) | undefined;
  /** Resolves the call without any effect: a popup whose page never loads, a write that is lost. */
  mute?: ((call: Call) => boolean) | undefined;
  /** The duration of the call. By default opening something takes time, and any other call one microtask. */
  latency?: ((call: Call) => Ms | undefined) | undefined;
  /** How late an alarm fires. */
  alarmLateness?: ((name: string, at: Instant) => Ms) | undefined;
  /** How late the browser reports that the person is idle or back. */
  idleLateness?: (() => Ms) | undefined;
  /**
   * Lets the browser notice an idle person only once a second, so long after each full second of the machine's time, as
   * browsers do. A query is then ahead, and an absence that ends before the browser notices it is never reported.
   */
  idlePoll?: Ms | undefined;
};

/** What the parts of the simulated browser share. */
export type Core = {
  readonly flavour: Flavour;
  readonly clock: Clock;
  readonly faults: Faults;
  /** Errors that listeners threw or rejected with. */
  readonly errors: unknown[];
  /** The background's console: the level, then the arguments. */
  readonly log: unknown[][];
  readonly pages: Set<Context>;
  /** The content of `localStorage`, which only Firefox's event page has. */
  readonly shelf: Map<string, string>;
  /** Called for every call that takes effect. */
  readonly watch: (call: Call) => void;
  /** Delivers an extension event to every context, and starts the background if it sleeps and listened for it. */
  readonly emit: (event: string, ...args: unknown[]) => void;
  /** Runs `job` after the current task, before time passes. */
  readonly post: (job: () => void) => void;
};
