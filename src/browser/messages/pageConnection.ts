import { api } from "../api.ts";
import type { PageSurface } from "./pageAddress.ts";

/** Without this delay a page whose background never answers would reconnect in a tight loop. */
const reconnectDelayMs = 500;

/** A page's connection to the background, whose end tells the background that the page is gone. */
export interface PageConnection {
  /** Connects, unless connected. The background takes it as "this page is on screen". */
  readonly connect: () => void;
  /** Whether the background must learn when the page closes. If so the page reconnects after each restart of the background. */
  readonly keepConnected: (isWanted: boolean) => void;
}

/**
 * Makes a page's connection. It breaks whenever the browser ends an idle background (in Chromium half a minute after its last
 * event), and each reconnect starts the background again: a page that reconnects for nothing would wake it forever.
 */
export function connectPage(surface: PageSurface, page: string): PageConnection {
  let isConnected = false;
  let isWanted = false;
  let wasConnected = false;
  const connect = () => {
    if (isConnected) return;
    isConnected = true;
    wasConnected = true;
    const port = api.runtime.connect({ name: `${surface}:${page}` });
    port.onDisconnect.addListener(() => {
      isConnected = false;
      setTimeout(() => isWanted && connect(), reconnectDelayMs);
    });
  };
  return {
    connect,
    keepConnected(now) {
      isWanted = now;
      // Not before `connect` was called once, after the first paint.
      if (now && wasConnected) connect();
    },
  };
}

/** Listens for pages that come on screen, or reconnect, and for pages that close. */
export function onPage(
  opened: (surface: PageSurface) => void,
  closed: (surface: PageSurface, page: string) => void,
): void {
  api.runtime.onConnect.addListener(port => {
    const [surface, page] = port.name.split(":");
    if ((surface !== "popup" && surface !== "window") || !page) return;
    opened(surface);
    port.onDisconnect.addListener(() => closed(surface, page));
  });
}
