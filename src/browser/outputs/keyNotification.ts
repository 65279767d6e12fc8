import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { timeZone } from "../clock.ts";
import { formatTime } from "../region.ts";
import { text } from "../texts.ts";
import { areNotificationsBlocked } from "./notificationPermission.ts";
import { silent } from "./notificationSound.ts";

/** Not the nudge's notification: a click here answers nothing. */
const ids = { pause: "pause", snooze: "snooze" } as const;

interface Words {
  readonly title: string;
  readonly message: string;
}

const clockTime = (at: Instant) => formatTime(at, { timeStyle: "short", timeZone: timeZone() });

const pauseWords = (until: Instant | null): Words =>
  until === null
    ? { title: text("pauseToldOver"), message: text("pauseToldOverHow") }
    : { title: text("pauseToldUntil", clockTime(until)), message: text("pauseToldHow") };

/** In a notification, or by the popup where notifications are blocked. Rejects if neither is possible. */
async function tell(id: string, words: Words): Promise<void> {
  if (await areNotificationsBlocked()) return api.action.openPopup();
  const iconUrl = api.runtime.getURL("icons/128.png");
  await api.notifications.create(id, { type: "basic", iconUrl, ...words, ...silent });
}

/**
 * Tells that Limber is paused until then, or with `null` that the pause is over: in a notification, or by the popup where
 * notifications are blocked. Rejects if neither is possible.
 */
export const tellPause = (until: Instant | null): Promise<void> => tell(ids.pause, pauseWords(until));

/** Takes the notification about the pause away, if there is one. Rejects if notifications are blocked. */
export async function withdrawPause(): Promise<void> {
  await api.notifications.clear(ids.pause);
}

/** Tells why the snooze key has snoozed nothing. Rejects as `tellPause` does. */
export const tellNoSnooze = (why: "noneLeft" | "notDue"): Promise<void> =>
  tell(ids.snooze, {
    title: text("snoozeRefused"),
    message: text(why === "noneLeft" ? "snoozeRefusedNoneLeft" : "snoozeRefusedNotDue"),
  });

/** A click on a notification about a key takes it away; Chromium leaves that to Limber. */
export function clearKeyNotificationOnClick(): void {
  api.notifications.onClicked.addListener(clicked => {
    if (clicked === ids.pause || clicked === ids.snooze) api.notifications.clear(clicked).catch(console.info);
  });
}
