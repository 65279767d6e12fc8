import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { timeZone } from "../clock.ts";
import { formatTime } from "../region.ts";
import { text } from "../texts.ts";
import { areNotificationsBlocked } from "./notificationPermission.ts";
import { silent } from "./notificationSound.ts";

/** Not the nudge's notification: a click here answers nothing. */
const id = "pause";

const clockTime = (at: Instant) => formatTime(at, { timeStyle: "short", timeZone: timeZone() });

const wordsFor = (until: Instant | null) =>
  until === null
    ? { title: text("pauseToldOver"), message: text("pauseToldOverHow") }
    : { title: text("pauseToldUntil", clockTime(until)), message: text("pauseToldHow") };

/**
 * Tells that Limber is paused until then, or with `null` that the pause is over: in a notification, or by the popup where
 * notifications are blocked. Rejects if neither is possible.
 */
export async function tellPause(until: Instant | null): Promise<void> {
  if (await areNotificationsBlocked()) return api.action.openPopup();
  const iconUrl = api.runtime.getURL("icons/128.png");
  await api.notifications.create(id, { type: "basic", iconUrl, ...wordsFor(until), ...silent });
}

/** Takes the notification about the pause away, if there is one. Rejects if notifications are blocked. */
export async function withdrawPause(): Promise<void> {
  await api.notifications.clear(id);
}

/** A click on the notification about the pause takes it away; Chromium leaves that to Limber. */
export function clearPauseOnClick(): void {
  api.notifications.onClicked.addListener(clicked => {
    if (clicked === id) withdrawPause().catch(console.info);
  });
}
