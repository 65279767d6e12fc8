import type { OpenableSurface } from "../../core/nudge/state/surfaces.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { openPages } from "../sensors/openPages.ts";
import { type NotificationWords, showNotification } from "./notification.ts";
import { showInWindow } from "./ownWindow.ts";

/** How long the browser takes to list a popup that the person has just opened. Measured in Chromium: under 100 ms. */
const comingMs = 250;

/** Opens the toolbar's popup. A refusal may mean that the person has just opened it: then it is listed when this rejects. */
async function showPopup(): Promise<boolean> {
  try {
    await api.action.openPopup();
  } catch (error) {
    if (!(await openPages()).includes("popup")) await new Promise(resolve => setTimeout(resolve, comingMs));
    throw error;
  }
  return false;
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
  popup: showPopup,
  window: showInWindow,
  notification: showNotification,
};
