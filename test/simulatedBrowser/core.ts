import type { Instant, Ms } from "../../src/core/time/time.ts";
import type { Clock } from "./clock.ts";
import type { Context } from "./context.ts";

/** Which browser's measured habits to imitate. */
export type Flavour = "chromium" | "firefox";

/** One use of the extension API by one context. */
export type Call = {
  readonly name: string;
  readonly args: readonly unknown[];
  readonly from: Context["kind"];
  /** The background life that called, counted from 1; 0 for a page. */
  readonly instance: number;
  /** How many calls this context had made before. */
  readonly index: number;
};

/** What can go wrong. Every knob may be set, changed and taken away at any moment. */
export type Faults = {
  /** Ends the calling background life at this call, before or after it has taken effect. */
  kill?: ((call: Call) => "before" | "after" | undefined) | undefined;
  /** Rejects the call with this message. */
  refuse?: ((call: Call) => string | undefined) | undefined;
  /** Resolves the call without doing anything: a popup whose page never comes, a write that is lost. */
  mute?: ((call: Call) => boolean) | undefined;
  /** How long the call takes; by default opening things takes time and everything else one microtask. */
  latency?: ((call: Call) => Ms | undefined) | undefined;
  /** How late an alarm fires. */
  alarmLateness?: ((name: string, at: Instant) => Ms) | undefined;
  /** How late the browser notices that the person is idle, or back. */
  idleLateness?: (() => Ms) | undefined;
};

/** What the parts of the in-memory browser share. */
export type Core = {
  readonly flavour: Flavour;
  readonly clock: Clock;
  readonly faults: Faults;
  /** What listeners threw or rejected with. */
  readonly errors: unknown[];
  /** What the background said on its console: the level, then what was given. */
  readonly log: unknown[][];
  readonly pages: Set<Context>;
  /** What lies in `localStorage`, which Firefox's event page has. */
  readonly shelf: Map<string, string>;
  /** Told of every call that takes effect. */
  readonly watch: (call: Call) => void;
  /** Delivers an extension event everywhere, starting the background if it sleeps and had asked for it. */
  readonly emit: (event: string, ...args: unknown[]) => void;
  /** Runs `job` after what runs now, before time passes. */
  readonly post: (job: () => void) => void;
};
