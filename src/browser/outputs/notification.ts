import type { RoutineKind } from "../../core/routine/stretches.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { inWords, text } from "../texts.ts";

const id = "nudge";

/** What happens to the notification. */
export interface NotificationEvents {
  readonly shown: () => void;
  /** `mayHaveExpired`: the browser cannot say that the person closed it. */
  readonly closed: (mayHaveExpired: boolean) => void;
  /** A click on the notification itself. */
  readonly answers: () => void;
  readonly start: () => void;
  readonly snooze: () => void;
}

/** What the words on the notification depend on. */
export interface NotificationWords {
  readonly maySnooze: boolean;
  /** It only shows what a nudge is like. */
  readonly isTest: boolean;
  /** What its button "start" begins. */
  readonly starts: RoutineKind;
}

/** Listens to the notification. Chromium has no event for "shown": `showNotification` resolves to `true` instead. */
export function onNotification(on: NotificationEvents): void {
  api.notifications.onClicked.addListener(clicked => {
    if (clicked === id) on.answers();
  });
  api.notifications.onButtonClicked.addListener((clicked, button) => {
    if (clicked === id) (button === 0 ? on.start : on.snooze)();
  });
  api.notifications.onClosed.addListener((closed, byUser) => {
    if (closed === id) on.closed(!byUser);
  });
}

/**
 * Shows the nudge as a notification with the button "start" and, while the person may still snooze, "snooze". Rejects if
 * notifications are blocked.
 */
export async function showNotification(
  { snoozeMinutes, nudgeSound }: Settings,
  { maySnooze, isTest, starts }: NotificationWords,
): Promise<boolean> {
  if ((await api.notifications.getPermissionLevel()) === "denied")
    throw new Error("Notifications are blocked");
  await api.notifications.create(id, {
    type: "basic",
    iconUrl: api.runtime.getURL("icons/128.png"),
    title: text("nudgeTitle"),
    message: text(isTest ? "nudgeTestMessage" : "nudgeMessage"),
    buttons: [
      { title: text(starts === "full" ? "startRoutine" : "startShort") },
      ...(maySnooze ? [{ title: text("snooze", inWords(snoozeMinutes)) }] : []),
    ],
    requireInteraction: true,
    silent: !nudgeSound,
  });
  return true;
}

/** Clears the notification, if there is one. Never rejects, though Chromium refuses even this if notifications are blocked. */
export async function clearNotification(): Promise<void> {
  await api.notifications.clear(id).catch(() => false);
}
