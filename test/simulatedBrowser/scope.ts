import type { Clock, Task } from "./clock.ts";
import { type Context, type Listener, run } from "./context.ts";
import type { Core } from "./core.ts";

/** The globals that a background instance sees in place of the real ones. */
export type Scope = Readonly<Record<PropertyKey, unknown>>;

/** The background: the bundle's text (an IIFE), or a function that receives the simulated globals. */
export type Source = string | ((scope: Scope) => void);

const names = [
  ...["globalThis", "self", "browser", "chrome", "Date", "Intl", "performance", "localStorage"],
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "console"],
];

/** Compiles the background once, to be evaluated in many scopes. */
export function compile(source: Source): (scope: Scope) => void {
  if (typeof source === "function") return source;
  const evaluate = new Function(...names, source);
  return scope => evaluate(...names.map(name => scope[name]));
}

function dates(clock: Clock): DateConstructor {
  return new Proxy(Date, {
    construct: (real, given: unknown[], target) =>
      Reflect.construct(real, given.length ? given : [clock.now()], target),
    apply: real => new real(clock.now()).toString(),
    get: (real, key) => (key === "now" ? clock.now : Reflect.get(real, key)),
  });
}

/** `Intl` in the simulated time zone. Caches formats: making one costs more than a whole background instance. */
function locales(clock: Clock): typeof Intl {
  const formats = new Map<string, Intl.DateTimeFormat>();
  const format = (locale?: string | string[], options?: Intl.DateTimeFormatOptions) => {
    const full = { timeZone: clock.timeZone(), ...options };
    const key = JSON.stringify([locale, full]);
    const made = formats.get(key) ?? new Intl.DateTimeFormat(locale, full);
    formats.set(key, made);
    return made;
  };
  // Most calls ask only for the time zone, and the real answer is expensive.
  const here = Object.create(new Intl.DateTimeFormat(), {
    resolvedOptions: { value: () => ({ locale: "en", timeZone: clock.timeZone() }) },
  });
  const DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (_, given) => (given.length === 0 ? here : format(given[0], given[1])),
    apply: (_, __, given) => (given.length === 0 ? here : format(given[0], given[1])),
  });
  return Object.create(Intl, { DateTimeFormat: { value: DateTimeFormat } });
}

/** A console that records its calls for tests and prints nothing. */
const recorder = (log: unknown[][]) =>
  new Proxy(console, {
    get:
      (_, level) =>
      (...args: unknown[]) =>
        void log.push([level, ...args]),
  });

function timers(core: Core, context: Context) {
  const running = new Map<number, Task>();
  let last = 0;
  context.endings.add(() => {
    for (const task of running.values()) core.clock.cancel(task);
  });
  const start =
    (again: boolean) =>
    (job: Listener, delay = 0, ...args: unknown[]) => {
      const id = ++last;
      const plan = () => {
        running.set(
          id,
          core.clock.after(delay, () => {
            running.delete(id);
            if (!context.alive) return;
            if (again) plan();
            run(core, job, args);
          }),
        );
      };
      plan();
      return id;
    };
  const stop = (id: number) => {
    core.clock.cancel(running.get(id));
    running.delete(id);
  };
  return { setTimeout: start(false), clearTimeout: stop, setInterval: start(true), clearInterval: stop };
}

function localStorageOf(data: Map<string, string>) {
  return {
    getItem: (key: string) => data.get(key) ?? null,
    setItem: (key: string, value: unknown) => void data.set(key, String(value)),
    removeItem: (key: string) => void data.delete(key),
    clear: () => data.clear(),
  };
}

/** Makes the simulated globals of each new instance. A worker has no `localStorage`, an event page has. */
export function createScopes(core: Core) {
  const stored = localStorageOf(core.shelf);
  const shared = {
    Date: dates(core.clock),
    Intl: locales(core.clock),
    console: recorder(core.log),
    performance: { now: () => core.clock.steady(), timeOrigin: 0 },
    localStorage: core.flavour === "firefox" ? stored : undefined,
  };
  return (context: Context, browser: unknown): Scope => {
    const own = { ...shared, ...timers(core, context), browser, chrome: browser };
    // Defined, not assigned: in a page some of these are accessors of the real window.
    const all: Scope = Object.create(globalThis, Object.getOwnPropertyDescriptors(own));
    const itself = { value: all };
    return Object.defineProperties(all, { globalThis: itself, self: itself });
  };
}
