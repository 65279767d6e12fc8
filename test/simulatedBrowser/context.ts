import type { Ms } from "../../src/core/time/time.ts";
import type { Call, Core } from "./core.ts";

/** A function given to an event's `addListener`. */
export type Listener = (...args: unknown[]) => unknown;

/** A place where extension code runs: a background instance, a popup, a tab or a window. */
export type Context = {
  readonly kind: "background" | "popup" | "tab" | "window";
  readonly id: string;
  readonly url: string;
  readonly instance: number;
  readonly windowId: number;
  readonly tabId: number;
  alive: boolean;
  calls: number;
  /** Calls without an answer yet; they keep a background awake. */
  pending: number;
  readonly listeners: Map<string, Listener[]>;
  /** Run when the context ends: ports close, timers stop. */
  readonly endings: Set<() => void>;
  /** Called when an event gets its first listener or loses its last one. */
  readonly listened: (event: string, any: boolean) => void;
  /** Called at each API call. */
  readonly called: () => void;
  /** Kills this context as a fault; only background instances can be killed. */
  readonly kill: () => void;
};

type Own = Pick<Context, "kind" | "id" | "url" | "windowId" | "tabId"> & Partial<Context>;

/** A new context, a page's unless told otherwise. */
export const createContext = (own: Own): Context => ({
  ...{ instance: 0, alive: true, calls: 0, pending: 0, listeners: new Map(), endings: new Set() },
  ...{ listened: () => {}, called: () => {}, kill: () => {} },
  ...own,
});

const opening: Readonly<Record<string, Ms>> = {
  "action.openPopup": 320,
  "windows.create": 150,
  "tabs.create": 50,
};

/**
 * A promise that never settles: the result of a call in an ended context. Each call gets its own, or a shared one would keep
 * every waiting closure in memory.
 */
const never = () => new Promise<never>(() => {});

/** Runs one listener and returns its result; collects what it throws or rejects with. */
export function run(core: Core, listener: Listener, args: readonly unknown[]): unknown {
  try {
    const result = listener(...args);
    if (result instanceof Promise) result.catch(error => core.errors.push(error));
    return result;
  } catch (error) {
    core.errors.push(error);
    return undefined;
  }
}

/** Calls this context's listeners with `args` and returns their results. */
export const fire = (core: Core, context: Context, event: string, args: readonly unknown[]): unknown[] =>
  (context.listeners.get(event) ?? []).slice().map(listener => run(core, listener, args));

/** Ends a context: it receives no more events, and its pending calls never settle. */
export function end(context: Context): void {
  if (!context.alive) return;
  context.alive = false;
  context.listeners.clear();
  for (const ending of [...context.endings]) ending();
}

/** The `on…` object of an API event. */
export function event(context: Context, name: string) {
  return {
    addListener(listener: Listener) {
      const all = context.listeners.get(name) ?? [];
      if (!context.alive || all.includes(listener)) return;
      context.listeners.set(name, [...all, listener]);
      context.listened(name, true);
    },
    removeListener(listener: Listener) {
      const rest = (context.listeners.get(name) ?? []).filter(one => one !== listener);
      context.listeners.set(name, rest);
      if (rest.length === 0) context.listened(name, false);
    },
    hasListener: (listener: Listener) => (context.listeners.get(name) ?? []).includes(listener),
    hasListeners: () => (context.listeners.get(name) ?? []).length > 0,
  };
}

/** Makes an API call: applies the faults, then `act`, then answers if the context still exists. */
export function call<T>(
  core: Core,
  context: Context,
  name: string,
  args: readonly unknown[],
  act: () => T | Promise<T>,
): Promise<T> {
  if (!context.alive) return never();
  context.called();
  const { faults, clock } = core;
  const made: Call = { name, args, from: context.kind, instance: context.instance, index: context.calls++ };
  const kill = context.kind === "background" ? faults.kill?.(made) : undefined;
  if (kill === "before") {
    context.kill();
    return never();
  }
  const refusal = faults.refuse?.(made);
  const delay = faults.latency?.(made) ?? opening[name] ?? 0;
  const perform = async () => {
    if (refusal !== undefined) throw new Error(refusal);
    if (faults.mute?.(made)) return undefined as T;
    core.watch(made);
    return await act();
  };
  const outcome = delay > 0 ? new Promise<void>(done => clock.after(delay, done)).then(perform) : perform();
  context.pending++;
  const answered = () => {
    context.pending--;
  };
  outcome.then(answered, answered);
  if (kill === "after") context.kill();
  return new Promise((resolve, reject) => {
    outcome.then(
      value => context.alive && resolve(value),
      error => context.alive && reject(error),
    );
  });
}
