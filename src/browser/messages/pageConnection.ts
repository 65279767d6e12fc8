import { api } from "../api.ts";
import type { PageSurface } from "./pageAddress.ts";

/** Without this delay a page whose background never answers would reconnect in a tight loop. */
const reconnectDelayMs = 500;

/** The background's answer to a new connection. */
export const greeting = "here";

/** A page's connection to the background, whose end tells the background that the page is gone. */
export interface PageConnection {
  /** Connects, unless connected. The background takes it as "this page is on screen". */
  readonly connect: () => void;
  /** Whether the background must learn when the page closes. If so the page reconnects after each restart of the background. */
  readonly keepConnected: (isWanted: boolean) => void;
  /** Connects again if the page was connected before: a background that has been silent may hear it now. */
  readonly retry: () => void;
  /** Resolves when the background has answered for the first time: it runs. */
  readonly answered: Promise<void>;
}

/**
 * Makes a page's connection. It breaks whenever the browser ends an idle background (in Chromium half a minute after its last
 * event), and each reconnect starts the background again: a page that reconnects for nothing would wake it forever. A window
 * tells when it goes out of sight; a popup closes instead.
 */
export function connectPage(surface: PageSurface, page: string): PageConnection {
  let current: chrome.runtime.Port | undefined;
  let isWanted = false;
  let wasConnected = false;
  const tellSight = () => {
    try {
      current?.postMessage({ isHidden: document.visibilityState === "hidden" });
    } catch {
      // The background has just ended. The page tells it again when it reconnects.
    }
  };
  if (surface === "window") document.addEventListener("visibilitychange", tellSight);
  let hear = () => {};
  const answered = new Promise<void>(resolve => {
    hear = resolve;
  });
  const connect = () => {
    if (current) return;
    wasConnected = true;
    current = api.runtime.connect({ name: `${surface}:${page}` });
    current.onMessage.addListener((message: unknown) => {
      if (message === greeting) hear();
    });
    current.onDisconnect.addListener(() => {
      current = undefined;
      setTimeout(() => isWanted && connect(), reconnectDelayMs);
    });
    if (surface === "window") tellSight();
  };
  return {
    connect,
    keepConnected(now) {
      isWanted = now;
      // Not before `connect` was called once, after the first paint.
      if (!now || !wasConnected) return;
      if (!current) connect();
      // A nudge has just come to this page, and the background has heard of its sight before that.
      else if (surface === "window") tellSight();
    },
    retry: () => wasConnected && connect(),
    answered,
  };
}
