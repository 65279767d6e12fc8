import { objectOf } from "../../core/compoundSchemas.ts";
import { flag } from "../../core/schemas.ts";
import { onPageConnection } from "./ownPages.ts";
import type { PageSurface } from "./pageAddress.ts";
import { greeting } from "./pageConnection.ts";

/** What a window tells: whether it is covered or minimised. Firefox calls only a minimised window hidden. */
const sightReport = objectOf({ isHidden: flag });

/** A connection's name: the surface and the page's own name. */
const connectionName = /^(?<surface>popup|window):(?<page>[^:]{1,64})$/;

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
      const report = sightReport(message);
      if (report) sight(surface, report.isHidden);
    });
    port.onDisconnect.addListener(() => closed(surface, page));
  });
}
