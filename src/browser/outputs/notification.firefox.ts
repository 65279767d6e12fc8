import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { text } from "../texts.ts";
import type { NotificationEvents, NotificationWords } from "./notification.ts";

const id = "nudge";

/** Firefox only; Chromium's types lack it. */
declare global {
  namespace chrome.notifications {
    const onShown: chrome.events.Event<(id: string) => void>;
  }
}

/**
 * Listens to the notification. Without a notification service on the desktop Firefox accepts it, never shows it and reports that
 * the person closed it: the stored state knows whether it was ever shown.
 */
export function onNotification(on: NotificationEvents): void {
  api.notifications.onShown.addListener(which => {
    if (which === id) on.shown();
  });
  api.notifications.onClicked.addListener(which => {
    if (which === id) on.answers();
  });
  api.notifications.onClosed.addListener(which => {
    // Firefox always reports `byUser` (bug 1413188), even if the desktop removed the notification.
    if (which === id) on.closed(true);
  });
}

/** Shows the nudge as a notification. Firefox has no notification buttons: a click leads to the answers. `onShown` tells the rest. */
export async function showNotification(_settings: Settings, { isTest }: NotificationWords): Promise<boolean> {
  await api.notifications.create(id, {
    type: "basic",
    iconUrl: api.runtime.getURL("icons/128.png"),
    title: text("nudgeTitle"),
    message: text(isTest ? "nudgeTestMessage" : "nudgeMessage"),
  });
  return false;
}

/** Clears the notification, if there is one. Never rejects. */
export async function clearNotification(): Promise<void> {
  await api.notifications.clear(id).catch(() => false);
}
