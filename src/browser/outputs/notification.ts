import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { inWords, text } from "../texts.ts";

const id = "nudge";

/** What may become of the notification. */
export interface NotificationEvents {
  readonly shown: () => void;
  /** `mayHaveExpired`: not, or not surely, by the person. */
  readonly closed: (mayHaveExpired: boolean) => void;
  readonly start: () => void;
  readonly snooze: () => void;
}

let events: NotificationEvents | undefined;

/** Hears what becomes of the notification. Chromium does not tell that it is shown: that it took it is the word. */
export function onNotification(hear: NotificationEvents): void {
  events = hear;
  api.notifications.onClicked.addListener(clicked => {
    if (clicked === id) hear.start();
  });
  api.notifications.onButtonClicked.addListener((clicked, button) => {
    if (clicked === id) (button === 0 ? hear.start : hear.snooze)();
  });
  api.notifications.onClosed.addListener((closed, byUser) => {
    if (closed === id) hear.closed(!byUser);
  });
}

/** Shows the nudge as a notification with its two most wanted answers. Rejects when notifications are blocked. */
export async function showNotification({ snoozeMinutes, nudgeSound }: Settings): Promise<void> {
  if ((await api.notifications.getPermissionLevel()) === "denied")
    throw new Error("Notifications are blocked");
  await api.notifications.create(id, {
    type: "basic",
    iconUrl: api.runtime.getURL("icons/128.png"),
    title: text("nudgeTitle"),
    message: text("nudgeMessage"),
    buttons: [{ title: text("startRoutine") }, { title: text("snooze", inWords(snoozeMinutes)) }],
    requireInteraction: true,
    silent: !nudgeSound,
  });
  events?.shown();
}

/** Takes the notification away, where there is one. Never rejects: Chromium refuses even this where notifications are blocked. */
export async function clearNotification(): Promise<void> {
  await api.notifications.clear(id).catch(() => false);
}
