import { api } from "./api.ts";
import type { PageSurface } from "./pageAddress.ts";

/** Before the line is laid anew: where nobody answers at all, asking at once would ask for ever. */
const againMs = 500;

/**
 * A page says that it is on screen, for as long as it is. When the background was restarted the line is dead, and is
 * laid anew; when the page closes, the background hears it.
 */
export function announce(surface: PageSurface, page: string): void {
  const port = api.runtime.connect({ name: `${surface}:${page}` });
  port.onDisconnect.addListener(() => setTimeout(() => announce(surface, page), againMs));
}

/** Hears of pages that come on screen and go. */
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
