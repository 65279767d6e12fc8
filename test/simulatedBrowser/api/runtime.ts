import type { Background } from "../background.ts";
import { type Context, call, event, fire } from "../context.ts";
import { copy } from "../copy.ts";
import type { Core } from "../core.ts";
import type { Pages } from "../pages.ts";
import { connect } from "./ports.ts";

/** The identity of the extension. */
export type Identity = {
  readonly id: string;
  readonly base: string;
  readonly manifest: Readonly<Record<string, unknown>>;
};

type Filter = { contextTypes?: string[]; documentUrls?: string[] };

const types = { background: "BACKGROUND", popup: "POPUP", tab: "TAB", window: "TAB" } as const;

/** `runtime`: identity, messages, ports, and the extension's own events. */
export function createRuntime(
  core: Core,
  background: Background,
  pages: Pages,
  openTab: (url: string) => void,
  { id, base, manifest }: Identity,
) {
  const url = (path: string) => `${base}${path.replace(/^\//, "")}`;

  const sendMessage = (context: Context, message: unknown) => {
    let reply: (value: unknown) => void = () => {};
    let replied = false;
    const answer = new Promise(resolve => {
      reply = value => {
        replied = true;
        resolve(value);
      };
    });
    const sender = { id, url: context.url };
    const args = [copy(message), sender, reply];
    const others = [...core.pages].filter(page => page !== context && page.alive);
    const pageListens = others.some(page => (page.listeners.get("runtime.onMessage") ?? []).length > 0);
    const toBackground =
      context.kind !== "background" && (background.current() || background.wakesFor("runtime.onMessage"));
    if (!pageListens && !toBackground)
      throw new Error("Could not establish connection. Receiving end does not exist.");
    const deliveries = others.map(page => () => fire(core, page, "runtime.onMessage", args));
    if (toBackground) deliveries.push(() => background.deliver("runtime.onMessage", args));
    const returned = deliveries.flatMap(deliver => deliver());
    const promised = returned.find(one => one instanceof Promise);
    return promised ?? (replied || returned.includes(true) ? answer : undefined);
  };

  const openOptionsPage = () => {
    const page =
      manifest.options_ui && typeof manifest.options_ui === "object" && "page" in manifest.options_ui;
    const path = String(page ? Reflect.get(Object(manifest.options_ui), "page") : "options/options.html");
    openTab(url(path));
  };

  const contexts = (filter: Filter = {}) => {
    const instance = background.current();
    return [...(instance ? [instance] : []), ...core.pages]
      .map(one => ({
        contextId: one.id,
        contextType: types[one.kind],
        documentUrl: one.kind === "background" ? undefined : one.url,
        windowId: one.windowId,
        tabId: one.tabId,
        frameId: 0,
        incognito: false,
      }))
      .filter(one => filter.contextTypes?.includes(one.contextType) ?? true)
      .filter(one => filter.documentUrls?.includes(one.documentUrl ?? "") ?? true);
  };

  return {
    url,
    api: (context: Context) => ({
      id,
      lastError: undefined,
      getURL: url,
      getManifest: () => copy(manifest),
      getPlatformInfo: () =>
        call(core, context, "runtime.getPlatformInfo", [], () => ({ os: "linux", arch: "x86-64" })),
      connect: (first?: string | { name?: string }, second?: { name?: string }) =>
        connect(core, background, context, id, (typeof first === "object" ? first : second)?.name ?? ""),
      sendMessage: (message: unknown) =>
        call(core, context, "runtime.sendMessage", [message], () => sendMessage(context, message)),
      openOptionsPage: () => call(core, context, "runtime.openOptionsPage", [], openOptionsPage),
      getContexts: (filter?: Filter) =>
        call(core, context, "runtime.getContexts", [filter], () => contexts(filter)),
      setUninstallURL: () => Promise.resolve(),
      reload: () => {},
      onConnect: event(context, "runtime.onConnect"),
      onMessage: event(context, "runtime.onMessage"),
      onStartup: event(context, "runtime.onStartup"),
      onInstalled: event(context, "runtime.onInstalled"),
      onSuspend: event(context, "runtime.onSuspend"),
      onSuspendCanceled: event(context, "runtime.onSuspendCanceled"),
      onUpdateAvailable: event(context, "runtime.onUpdateAvailable"),
    }),
    /** `extension`: the open pages, as stand-ins for their windows. */
    extensionApi: (context: Context) => ({
      getViews: ({ type }: { type?: string } = {}) =>
        pages
          .all()
          .filter(page => type === undefined || page.kind === type)
          .map(page => ({ location: { href: page.url }, close: page.close })),
      getURL: url,
      isAllowedIncognitoAccess: () =>
        call(core, context, "extension.isAllowedIncognitoAccess", [], () => false),
    }),
  };
}
