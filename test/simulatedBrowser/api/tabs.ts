import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";
import type { Pages } from "../pages.ts";
import type { Tab, Windows } from "./windows.ts";

type Query = {
  active?: boolean;
  audible?: boolean;
  windowId?: number;
  lastFocusedWindow?: boolean;
  currentWindow?: boolean;
  url?: string | string[];
};

/** Whether an address matches a host pattern such as `*://*.example.org/*`. */
function isOf(pattern: string, url: string): boolean {
  const host = URL.canParse(url) ? new URL(url).hostname : "";
  const wanted = pattern.replace(/^\*:\/\//, "").replace(/\/\*$/, "");
  return wanted.startsWith("*.") ? `.${host}`.endsWith(wanted.slice(1)) : host === wanted;
}

/** `tabs`, as seen without the `tabs` permission: no address and no title. A query by address finds tabs of `granted` hosts. */
export function createTabs(core: Core, pages: Pages, windows: Windows, granted: ReadonlySet<string>) {
  const { tabs } = windows;
  const lastFocused = () => (windows.front() > 0 ? windows.front() : [...windows.all.keys()].at(-1));

  const known = (id: number): Tab => {
    const tab = tabs.get(id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return tab;
  };

  const isAt = ({ url = "" }: Tab, pattern: string) => granted.has(pattern) && isOf(pattern, url);

  const matches = (tab: Tab, query: Query) =>
    (query.active === undefined || tab.active === query.active) &&
    (query.audible === undefined || tab.audible === query.audible) &&
    (query.windowId === undefined || tab.windowId === query.windowId) &&
    (!(query.lastFocusedWindow || query.currentWindow) || tab.windowId === lastFocused()) &&
    (query.url === undefined || [query.url].flat().some(pattern => isAt(tab, pattern)));

  const seen = ({ url, ...tab }: Tab): Tab => (url && pages.owns(url) ? { ...tab, url } : tab);

  const activate = (id: number) => {
    const tab = known(id);
    if (tab.active) return;
    for (const other of tabs.values()) if (other.windowId === tab.windowId) other.active = other.id === id;
    core.emit("tabs.onActivated", { tabId: id, windowId: tab.windowId });
  };

  const close = (id: number) => {
    const tab = known(id);
    const rest = [...tabs.values()].filter(other => other.windowId === tab.windowId && other.id !== id);
    if (rest.length === 0) {
      windows.close(tab.windowId);
      return;
    }
    tabs.delete(id);
    pages.closeTab(id);
    core.emit("tabs.onRemoved", id, { windowId: tab.windowId, isWindowClosing: false });
    const next = rest.at(-1);
    if (tab.active && next) activate(next.id);
  };

  const openTab = (windowId?: number, url?: string) =>
    windows.openTab(windowId ?? lastFocused() ?? windows.open().id, url);
  const openPage = (url: string, windowId?: number) => {
    const tab = openTab(windowId, url);
    return pages.open("tab", url, tab.windowId, tab.id, () => tabs.has(tab.id) && close(tab.id));
  };
  const create = ({ url, windowId }: { url?: string; windowId?: number }) => {
    if (!url || !pages.owns(url)) return seen(openTab(windowId, url));
    openPage(url, windowId);
    const made = [...tabs.values()].at(-1);
    return made && seen(made);
  };

  const change = (id: number, changed: Partial<Pick<Tab, "audible" | "mutedInfo">>) => {
    const tab = known(id);
    Object.assign(tab, changed);
    core.emit("tabs.onUpdated", id, changed, seen(tab));
  };

  return {
    /** Every tab. */
    all: () => [...tabs.values()],
    /** Opens a tab in front of its window. */
    open: (windowId?: number, url?: string) => openTab(windowId, url).id,
    /** Opens an extension page in a tab. */
    openPage,
    activate,
    close,
    /** Starts or stops the sound of a tab. */
    setAudible: (id: number, audible: boolean) => change(id, { audible }),
    /** Mutes a tab, or lets it be heard again; `audible` stays. */
    setMuted: (id: number, muted: boolean) => change(id, { mutedInfo: { muted } }),
    /** Puts two tabs side by side. */
    split(...ids: readonly [number, number]): void {
      for (const id of ids) known(id).splitViewId = 7;
    },
    /** A page in a Firefox tab starts or stops using the microphone; no event of ours reports that. */
    setMicrophone(id: number, microphone: boolean): void {
      known(id).sharingState = { camera: false, microphone };
    },
    api: (context: Context) => ({
      TAB_ID_NONE: -1,
      query: (query: Query = {}) =>
        call(core, context, "tabs.query", [query], () =>
          [...tabs.values()].filter(tab => matches(tab, query)).map(seen),
        ),
      get: (id: number) => call(core, context, "tabs.get", [id], () => seen(known(id))),
      getCurrent: () =>
        call(core, context, "tabs.getCurrent", [], () =>
          context.tabId > 0 ? seen(known(context.tabId)) : undefined,
        ),
      create: (created: { url?: string; windowId?: number }) =>
        call(core, context, "tabs.create", [created], () => create(created)),
      update: (id: number, changed: { active?: boolean; url?: string }) =>
        call(core, context, "tabs.update", [id, changed], () => {
          if (changed.active) activate(id);
          if (changed.url) {
            known(id).url = changed.url;
            pages.load(id, changed.url);
          }
          return seen(known(id));
        }),
      remove: (ids: number | number[]) =>
        call(core, context, "tabs.remove", [ids], () => [ids].flat().forEach(close)),
      onCreated: event(context, "tabs.onCreated"),
      onUpdated: event(context, "tabs.onUpdated"),
      onActivated: event(context, "tabs.onActivated"),
      onRemoved: event(context, "tabs.onRemoved"),
    }),
  };
}
