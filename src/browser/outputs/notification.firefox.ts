import { api } from "../api.ts";
import { text } from "../texts.ts";
import type { NotificationEvents } from "./notification.ts";

const id = "nudge";

/** Only Firefox has it, and Chromium's types do not know it. */
declare global {
  namespace chrome.notifications {
    const onShown: chrome.events.Event<(id: string) => void>;
  }
}

/**
 * Hears what becomes of the notification. Where no notification service runs Firefox takes it, never shows it and
 * calls it closed by the person: what that means depends on whether it was shown, which the stored state knows.
 */
export function onNotification(hear: NotificationEvents): void {
  api.notifications.onShown.addListener(which => {
    if (which === id) hear.shown();
  });
  api.notifications.onClicked.addListener(which => {
    if (which === id) hear.start();
  });
  api.notifications.onClosed.addListener(which => {
    // Firefox always says "by the person" (bug 1413188), also when the desktop has taken it away.
    if (which === id) hear.closed(true);
  });
}

/** Shows the nudge as a notification; a click on it starts the routine, for Firefox knows no buttons. */
export async function showNotification(): Promise<void> {
  await api.notifications.create(id, {
    type: "basic",
    iconUrl: api.runtime.getURL("icons/128.png"),
    title: text("nudgeTitle"),
    message: text("nudgeMessage"),
  });
}

/** Takes the notification away, where there is one. Never rejects. */
export async function clearNotification(): Promise<void> {
  await api.notifications.clear(id).catch(() => false);
}
