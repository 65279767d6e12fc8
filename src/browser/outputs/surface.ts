import type { RoutineKind } from "../../core/routine/stretches.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { windowAddress } from "../messages/pageAddress.ts";
import { loadPlacement } from "../pages/trackPlacement.ts";
import { showNotification } from "./notification.ts";

/** Opens the popup in a window of its own, in front; with `start` it begins that routine. Rejects when it cannot. */
export async function openWindow(start?: RoutineKind): Promise<void> {
  // Firefox takes a relative address as the calling page would.
  const url = api.runtime.getURL(windowAddress(start));
  const window = { type: "popup", url, focused: true } as const;
  const { left, top, ...size } = { left: undefined, top: undefined, ...(await loadPlacement()) };
  const place = left === undefined || top === undefined ? size : { left, top, ...size };
  // A place that lies on no screen any more is refused: then the browser chooses one.
  await api.windows.create({ ...window, ...place }).catch(() => api.windows.create({ ...window, ...size }));
}

/** How a nudge comes on each surface. Each rejects when the browser refuses; the page or the browser says the rest. */
export const show: Readonly<
  Record<"popup" | "window" | "notification", (settings: Settings) => Promise<void>>
> = {
  popup: () => api.action.openPopup(),
  window: () => openWindow(),
  notification: showNotification,
};
