import { type Context, call, event } from "../context.ts";
import type { Core } from "../core.ts";
import type { Pages } from "../pages.ts";

/** The window id when no window of the browser has the focus. */
export const NONE = -1;

/** A browser window. */
export type Window = { id: number; type: "normal" | "popup" | "devtools"; state: string; incognito: boolean };

/** A tab as an extension without the `tabs` permission sees it. */
export type Tab = {
  id: number;
  windowId: number;
  active: boolean;
  audible: boolean;
  mutedInfo: { muted: boolean };
  pinned: boolean;
  incognito: boolean;
  url?: string;
  /** The split view that the tab is in; -1 for none. */
  splitViewId: number;
  /** Firefox's report on a tab's camera and microphone. */
  sharingState?: { camera: boolean; microphone: boolean };
};

type Created = {
  url?: string | string[];
  type?: string;
  state?: string;
  focused?: boolean;
  incognito?: boolean;
};
type Updated = { focused?: boolean; state?: string; drawAttention?: boolean };

/** `windows`: which exist, which has the focus, and how that closes the toolbar popup. */
export function createWindows(core: Core, pages: Pages, tabs: Map<number, Tab>) {
  const all = new Map<number, Window>();
  let front = NONE;
  let lastReported = NONE;
  let lastId = 0;

  // Chromium reports no focused window while the toolbar popup is open.
  const visibleFront = () => (core.flavour === "chromium" && pages.popup() ? NONE : front);

  const reportFocus = () => {
    if (lastReported === visibleFront()) return;
    lastReported = visibleFront();
    core.emit("windows.onFocusChanged", lastReported);
  };

  const focus = (id: number) => {
    const moved = id !== front;
    front = id;
    if (moved) pages.popup()?.close();
    reportFocus();
  };

  const openTab = (windowId: number, url?: string): Tab => {
    for (const tab of tabs.values()) if (tab.windowId === windowId) tab.active = false;
    const tab: Tab = {
      id: ++lastId,
      windowId,
      active: true,
      audible: false,
      mutedInfo: { muted: false },
      pinned: false,
      incognito: false,
      splitViewId: -1,
      ...(url ? { url } : {}),
    };
    tabs.set(tab.id, tab);
    core.emit("tabs.onCreated", { ...tab });
    core.emit("tabs.onActivated", { tabId: tab.id, windowId });
    return tab;
  };

  const open = (created: Created = {}): Window => {
    const type = created.type === "popup" || created.type === "devtools" ? created.type : "normal";
    const window: Window = {
      id: ++lastId,
      type,
      state: created.state ?? "normal",
      incognito: created.incognito ?? false,
    };
    all.set(window.id, window);
    core.emit("windows.onCreated", { ...window });
    const url = [created.url].flat()[0];
    const tab = openTab(window.id, url);
    if (created.focused !== false) focus(window.id);
    if (url && pages.owns(url))
      pages.open(type === "popup" ? "window" : "tab", url, window.id, tab.id, () => close(window.id));
    return window;
  };

  const close = (id: number) => {
    if (!all.delete(id)) return;
    for (const tab of [...tabs.values()].filter(one => one.windowId === id)) {
      tabs.delete(tab.id);
      pages.closeTab(tab.id);
      core.emit("tabs.onRemoved", tab.id, { windowId: id, isWindowClosing: true });
    }
    core.emit("windows.onRemoved", id);
    if (front === id)
      focus(
        [...all.values()].filter(one => one.type === "normal" && one.state !== "minimized").at(-1)?.id ??
          NONE,
      );
  };

  const setState = (id: number, state: string) => {
    const window = known(id);
    window.state = state;
    core.emit("windows.onBoundsChanged", show(window));
    if (state === "minimized" && front === id) focus(NONE);
  };

  const known = (id: number): Window => {
    const window = all.get(id);
    if (!window) throw new Error(`No window with id: ${id}.`);
    return window;
  };

  const show = (window: Window, populate = false) => ({
    ...window,
    focused: window.id === visibleFront(),
    alwaysOnTop: false,
    ...(populate
      ? { tabs: [...tabs.values()].filter(tab => tab.windowId === window.id).map(tab => ({ ...tab })) }
      : {}),
  });

  type Query = { populate?: boolean; windowTypes?: string[] };
  const listed = (query?: Query) => {
    const types = query?.windowTypes ?? ["normal", "popup"];
    return [...all.values()]
      .filter(({ type }) => types.includes(type))
      .map(one => show(one, query?.populate));
  };
  const lastFocused = (query?: Query) => {
    const types = query?.windowTypes ?? ["normal", "popup"];
    const found = all.get(front) ?? [...all.values()].filter(({ type }) => types.includes(type)).at(-1);
    if (!found) throw new Error("No last-focused window");
    return show(found, query?.populate);
  };
  const update = (id: number, { focused, state }: Updated) => {
    known(id);
    if (state) setState(id, state);
    if (focused) focus(id);
    return show(known(id));
  };

  return {
    all,
    tabs,
    open,
    openTab,
    close,
    setState,
    /** Focuses a window; `NONE` is another application. */
    focus,
    /** Focuses a window, and no event reports it: so does Chromium on X11 with another application and back. */
    focusUnreported(id: number) {
      front = id;
      lastReported = visibleFront();
    },
    /** The window that really has the focus. */
    front: () => front,
    reportFocus,
    api: (context: Context) => ({
      WINDOW_ID_NONE: NONE,
      WINDOW_ID_CURRENT: -2,
      getAll: (query?: Query) => call(core, context, "windows.getAll", [query], () => listed(query)),
      getLastFocused: (query?: Query) =>
        call(core, context, "windows.getLastFocused", [query], () => lastFocused(query)),
      getCurrent: (query?: Query) =>
        call(core, context, "windows.getCurrent", [query], () =>
          context.windowId > 0 ? show(known(context.windowId), query?.populate) : lastFocused(query),
        ),
      get: (id: number, query?: Query) =>
        call(core, context, "windows.get", [id, query], () => show(known(id), query?.populate)),
      create: (created?: Created) =>
        call(core, context, "windows.create", [created], () => show(open(created), true)),
      update: (id: number, updated: Updated) =>
        call(core, context, "windows.update", [id, updated], () => update(id, updated)),
      remove: (id: number) => call(core, context, "windows.remove", [id], () => close(known(id).id)),
      onCreated: event(context, "windows.onCreated"),
      onFocusChanged: event(context, "windows.onFocusChanged"),
      onRemoved: event(context, "windows.onRemoved"),
      onBoundsChanged: event(context, "windows.onBoundsChanged"),
    }),
  };
}

/** The windows of a simulated browser. */
export type Windows = ReturnType<typeof createWindows>;
