import type { Background } from "../background.ts";
import { type Context, fire, type Listener } from "../context.ts";
import { copy } from "../copy.ts";
import type { Core } from "../core.ts";

type Wire = {
  open: boolean;
  readonly id: number;
  readonly name: string;
  readonly ends: Map<Context, unknown>;
  /** Clean-up after the port is closed. */
  readonly leftovers: (() => void)[];
};

let count = 0;

/** A port's events are listeners of its context under names of their own, so they end with it. */
function portEvent(context: Context, key: string) {
  const all = () => context.listeners.get(key) ?? [];
  return {
    addListener: (listener: Listener) => void context.listeners.set(key, [...all(), listener]),
    removeListener: (listener: Listener) =>
      void context.listeners.set(
        key,
        all().filter(one => one !== listener),
      ),
    hasListener: (listener: Listener) => all().includes(listener),
    hasListeners: () => all().length > 0,
  };
}

function addEnd(core: Core, background: Background, wire: Wire, own: Context, sender?: unknown) {
  const key = (what: string) => `port.${wire.id}.${what}`;
  const tell = (what: string, by: Context | undefined, ...args: unknown[]) => {
    for (const [other, port] of wire.ends) {
      if (other === by || !other.alive) continue;
      if (other.kind === "background") background.touch();
      fire(core, other, key(what), [...args, port]);
    }
  };
  const hangUp = (by?: Context) => {
    if (!wire.open) return;
    wire.open = false;
    core.post(() => {
      tell("disconnect", by);
      for (const forget of wire.leftovers) forget();
    });
  };
  const port = {
    name: wire.name,
    sender,
    onMessage: portEvent(own, key("message")),
    onDisconnect: portEvent(own, key("disconnect")),
    postMessage(value: unknown) {
      if (!own.alive) return;
      if (!wire.open) throw new Error("Attempting to use a disconnected port object");
      const posted = copy(value);
      core.post(() => tell("message", own, posted));
    },
    disconnect: () => hangUp(own),
  };
  wire.ends.set(own, port);
  const ending = () => hangUp(own);
  own.endings.add(ending);
  wire.leftovers.push(() => {
    own.endings.delete(ending);
    for (const what of ["message", "disconnect"]) own.listeners.delete(key(what));
  });
  return { port, hangUp };
}

/**
 * `runtime.connect`: reaches the background (and starts it) and other pages that listen. `onDisconnect` fires at the other end
 * when a page or the background ends.
 */
export function connect(core: Core, background: Background, from: Context, id: string, name: string) {
  const wire: Wire = { open: true, id: ++count, name, ends: new Map(), leftovers: [] };
  const near = addEnd(core, background, wire, from);
  const tab = from.tabId > 0 ? { tab: { id: from.tabId, windowId: from.windowId } } : {};
  const sender = { id, url: from.url, ...tab };
  core.post(() => {
    if (from.kind !== "background" && background.wakesFor("runtime.onConnect")) background.wake();
    const instance = background.current();
    const hearing = [...core.pages, ...(instance ? [instance] : [])]
      .filter(one => one !== from)
      .filter(one => (one.listeners.get("runtime.onConnect") ?? []).length > 0);
    for (const other of hearing) {
      const far = addEnd(core, background, wire, other, sender).port;
      if (other.kind === "background") background.touch();
      fire(core, other, "runtime.onConnect", [far]);
    }
    if (hearing.length === 0) near.hangUp();
  });
  return near.port;
}
