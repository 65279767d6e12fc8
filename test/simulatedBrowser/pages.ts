import { type Context, createContext, end } from "./context.ts";
import type { Core } from "./core.ts";

/** An open extension page, driven by the test (or by the real page, in the gallery). */
export type Page = {
  readonly kind: Context["kind"];
  readonly url: string;
  readonly windowId: number;
  /** The page's own `browser`. */
  readonly browser: typeof chrome;
  readonly alive: () => boolean;
  /** Closes the page, as its close button does. */
  readonly close: () => void;
  /** Calls `tell` when the page ends for any reason. */
  readonly onClose: (tell: () => void) => void;
};

/** The open extension pages: at most one toolbar popup, any number of tabs and windows. */
export function createPages(core: Core, base: string, api: (context: Context) => typeof chrome) {
  const open = new Map<Context, Page>();
  /** How to close what a page is in, its window or tab. */
  const frames = new Map<Context, () => void>();
  let popup: Page | undefined;
  let opened: (page: Page) => void = () => {};
  let popupMoved: () => void = () => {};
  let count = 0;

  const make = (
    kind: Context["kind"],
    path: string,
    windowId: number,
    tabId: number,
    close?: () => void,
  ): Page => {
    const url = new URL(path, base).href;
    const context = createContext({ kind, url, windowId, tabId, id: `page-${++count}` });
    const browser = api(context);
    const page: Page = {
      ...{ kind, url, windowId, browser },
      alive: () => context.alive,
      onClose: tell => void context.endings.add(tell),
      close: () => {
        if (!context.alive) return;
        end(context);
        core.pages.delete(context);
        open.delete(context);
        if (popup === page) {
          popup = undefined;
          popupMoved();
        }
        const frame = frames.get(context);
        frames.delete(context);
        frame?.();
      },
    };
    if (close) frames.set(context, close);
    core.pages.add(context);
    open.set(context, page);
    if (kind === "popup") {
      popup = page;
      popupMoved();
    }
    core.post(() => context.alive && opened(page));
    return page;
  };

  return {
    open: make,
    popup: () => popup,
    /** The open pages. */
    all: () => [...open.values()],
    owns: (url: string) => url.startsWith(base) || !url.includes("://"),
    closeTab: (tabId: number): void => {
      for (const [context, page] of open) if (tabId > 0 && context.tabId === tabId) page.close();
    },
    /** Loads another page of the extension in a tab that shows one. */
    load: (tabId: number, url: string): void => {
      for (const [context, page] of [...open]) {
        if (context.tabId !== tabId) continue;
        const frame = frames.get(context);
        frames.delete(context);
        page.close();
        make(page.kind, url, page.windowId, tabId, frame);
      }
    },
    closeAll: (): void => {
      for (const page of open.values()) page.close();
    },
    /** Calls `tell` with each page that opens, in place of its script. */
    onOpen: (tell: (page: Page) => void): void => {
      opened = tell;
    },
    onPopupMoved: (tell: () => void): void => {
      popupMoved = tell;
    },
  };
}

/** The extension pages of a simulated browser. */
export type Pages = ReturnType<typeof createPages>;
