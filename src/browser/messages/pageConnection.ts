import * as v from "valibot";
import { api } from "../api.ts";
import { onPageConnection } from "./ownPages.ts";
import type { PageSurface } from "./pageAddress.ts";

/** Without this delay a page whose background never answers would reconnect in a tight loop. */
const reconnectDelayMs = 500;

/** What a window tells: whether it is covered or minimised. Firefox calls only a minimised window hidden. */
const sightReport = v.object({ isHidden: v.boolean() });

/** The background's answer to a new connection. */
const greeting = "here";

/** A connection's name: the surface and the page's own name. */
const connectionName = /^(?<surface>popup|window):(?<page>[^:]{1,64})$/;

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

/**
 * Listens for pages that come on screen, or reconnect, for pages that close, and for windows that are covered or come into sight.
 * Answers each page: the background runs.
 */
export function onPage(
  opened: (surface: PageSurface) => void,
  closed: (surface: PageSurface, page: string) => void,
  sight: (surface: PageSurface, isHidden: boolean) => void,
): void {
  onPageConnection(port => {
    const { surface, page } = connectionName.exec(port.name)?.groups ?? {};
    if ((surface !== "popup" && surface !== "window") || !page) return;
    port.postMessage(greeting);
    opened(surface);
    port.onMessage.addListener((message: unknown) => {
      const report = v.safeParse(sightReport, message);
      if (report.success) sight(surface, report.output.isHidden);
    });
    port.onDisconnect.addListener(() => closed(surface, page));
  });
}
