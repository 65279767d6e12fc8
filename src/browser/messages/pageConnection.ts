import { api } from "../api.ts";
import type { PageSurface } from "./pageAddress.ts";

/** Before the line is laid anew: where nobody answers at all, asking at once would ask for ever. */
const reconnectDelayMs = 500;

/** The end of the line's name where it is laid anew. */
const reconnectedMark = "again";

/** The line from a page to the background: by its end the background hears that the page is gone. */
export interface PageConnection {
  /** Says that the page is on screen, where no line is up. */
  readonly connect: () => void;
  /** Whether it matters when the page closes. Only then the line is laid anew whenever the background was restarted. */
  readonly keepConnected: (isWanted: boolean) => void;
}

/**
 * A page's line. It goes dead whenever the browser ends an idle background (in Chromium half a minute after its last
 * event), and laying it starts the next: a page that kept it up for nothing would wake the background for ever.
 */
export function connectPage(surface: PageSurface, page: string): PageConnection {
  let isConnected = false;
  let isWanted = false;
  let wasConnected = false;
  const connect = () => {
    if (isConnected) return;
    isConnected = true;
    const port = api.runtime.connect({
      name: `${surface}:${page}${wasConnected ? `:${reconnectedMark}` : ""}`,
    });
    wasConnected = true;
    port.onDisconnect.addListener(() => {
      isConnected = false;
      setTimeout(() => isWanted && connect(), reconnectDelayMs);
    });
  };
  return {
    connect,
    keepConnected(now) {
      isWanted = now;
      // The first time is for whoever has seen it on screen.
      if (now && wasConnected) connect();
    },
  };
}

/** Hears of pages that come on screen and go. */
export function onPage(
  opened: (surface: PageSurface, isAgain: boolean) => void,
  closed: (surface: PageSurface, page: string) => void,
): void {
  api.runtime.onConnect.addListener(port => {
    const [surface, page, end] = port.name.split(":");
    if ((surface !== "popup" && surface !== "window") || !page) return;
    opened(surface, end === reconnectedMark);
    port.onDisconnect.addListener(() => closed(surface, page));
  });
}
