import type { Ms } from "../../src/core/time/time.ts";
import type { Task } from "./clock.ts";
import { type Context, createContext, end, fire } from "./context.ts";
import type { Core } from "./core.ts";
import { compile, createScopes, type Source } from "./scope.ts";

/**
 * The extension's background: instances of a worker or event page. The events that it listened for start an instance;
 * `lifespan` without an event (and in Chromium without an API call), or a kill, ends it. Only stored data survives an instance.
 */
export function createBackground(
  core: Core,
  source: Source,
  lifespan: Ms,
  api: (context: Context) => unknown,
) {
  const { clock, flavour } = core;
  const evaluate = compile(source);
  const scope = createScopes(core);
  const wakeEvents = new Set<string>();
  let instance: Context | undefined;
  let starts = 0;
  let delivered = 0;
  let lastUse = 0;
  let starting = false;
  let ending: Task | undefined;
  const started: (() => void)[] = [];
  const slept: (() => void)[] = [];

  const kill = () => {
    if (instance) end(instance);
    instance = undefined;
    clock.cancel(ending);
  };

  const sleep = () => {
    const rest = instance?.pending ? Math.max(lifespan, 100) : lastUse + lifespan - clock.steady();
    if (rest > 0) {
      ending = clock.after(rest, sleep);
      return;
    }
    if (instance && flavour === "firefox") fire(core, instance, "runtime.onSuspend", []);
    core.post(() => {
      kill();
      for (const run of slept) run();
    });
  };

  const listened = (event: string, any: boolean) => {
    // Chromium keeps waking for a listener until it is removed, Firefox only for those added during start-up.
    if (any && (flavour === "chromium" || starting)) wakeEvents.add(event);
    if (!any && flavour === "chromium") wakeEvents.delete(event);
  };

  const touch = () => {
    lastUse = clock.steady();
  };
  // Each API call keeps Chromium's worker alive for as long as an event does.
  const called = flavour === "chromium" ? touch : () => {};

  const start = () => {
    kill();
    starts++;
    const made: Context = createContext({
      ...{ kind: "background", id: `background-${starts}`, url: "background", windowId: -1, tabId: -1 },
      ...{ instance: starts, listened, called, kill: () => instance === made && kill() },
    });
    instance = made;
    lastUse = clock.steady();
    if (lifespan < Number.POSITIVE_INFINITY) ending = clock.after(lifespan, sleep);
    if (flavour === "firefox") wakeEvents.clear();
    starting = true;
    try {
      evaluate(scope(made, api(made)));
    } catch (error) {
      core.errors.push(error);
    }
    starting = false;
    for (const run of started) run();
  };

  return {
    start,
    kill,
    /** Starts an instance unless one runs. */
    wake: () => {
      if (!instance) start();
    },
    /** Delivers an event to the running instance, or to a new one if the background listened for it. */
    deliver(event: string, args: readonly unknown[]): unknown[] {
      if (!instance && !wakeEvents.has(event)) return [];
      if (!instance) start();
      lastUse = clock.steady();
      delivered++;
      return instance ? fire(core, instance, event, args) : [];
    },
    /** Keeps the running instance awake, as a pending call does. */
    touch,
    current: () => instance,
    starts: () => starts,
    /** The number of delivered events. */
    events: () => delivered,
    wakesFor: (event: string) => wakeEvents.has(event),
    /** The browser restarts: no instance runs, and only the listeners of the next one wake the background. */
    forget: () => {
      kill();
      wakeEvents.clear();
    },
    onStart: (run: () => void) => void started.push(run),
    onSleep: (run: () => void) => void slept.push(run),
  };
}

/** The background of a simulated browser. */
export type Background = ReturnType<typeof createBackground>;
