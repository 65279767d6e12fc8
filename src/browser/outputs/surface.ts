import type { OpenableSurface } from "../../core/nudge/state.ts";
import type { RoutineKind } from "../../core/routine/stretches.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { windowAddress } from "../messages/pageAddress.ts";
import { loadPlacement } from "../pages/trackPlacement.ts";
import { type NotificationWords, showNotification } from "./notification.ts";

/** Opens the popup page in a focused window of its own; with `start` the page starts that routine. Rejects if the browser refuses. */
export async function openWindow(start?: RoutineKind): Promise<void> {
  // Firefox resolves a relative address against the calling page.
  const url = api.runtime.getURL(windowAddress(start));
  const window = { type: "popup", url, focused: true } as const;
  const { left, top, ...size } = { left: undefined, top: undefined, ...(await loadPlacement()) };
  const place = left === undefined || top === undefined ? size : { left, top, ...size };
  // The browser refuses a place outside all screens; then it chooses one itself.
  await api.windows.create({ ...window, ...place }).catch(() => api.windows.create({ ...window, ...size }));
}

/** Firefox refuses the popup while any panel is open: the bookmark panel, the popup of another extension. */
export const isPanelOpen = (error: unknown): boolean => String(error).includes("another panel is open");

/**
 * Opens a nudge on each surface. Resolves to whether it is on screen now; otherwise the page tells by connecting, or the browser
 * by an event. Rejects if the browser refuses.
 */
export const show: Readonly<
  Record<OpenableSurface, (settings: Settings, words: NotificationWords) => Promise<boolean>>
> = {
  popup: () => api.action.openPopup().then(() => false),
  window: () => openWindow().then(() => false),
  notification: showNotification,
};
