/**
 * The background: a service worker in Chromium, an event page in Firefox. Every listener is added in the first turn,
 * or the event that woke it would be lost; what each hears goes down one chain. Nothing is remembered here.
 */

import { api } from "../browser/api.ts";
import { onCommand } from "../browser/messages/commands.ts";
import { onKey } from "../browser/messages/keys.ts";
import { onPage } from "../browser/messages/pageConnection.ts";
import { onNotification } from "../browser/outputs/notification.ts";
import { openWindow } from "../browser/outputs/surface.ts";
import { listenOnDemand } from "../browser/sensors/wakeListeners.ts";
import { onForgetKept } from "../browser/storage/quarantine.ts";
import { watchSettings } from "../browser/storage/settings.ts";
import { attend, isIdleLife } from "./dispatch.ts";

/** The routine in a window of its own, and a nudge that is answered by that. */
const start = () => {
  void attend({ what: "starting" });
  void openWindow("full");
};
const look = () => void attend({ what: "look" });

api.runtime.onInstalled.addListener(
  ({ reason }) => void attend({ what: reason === "update" ? "update" : "startup" }),
);
api.runtime.onStartup.addListener(() => void attend({ what: "startup" }));
api.alarms.onAlarm.addListener(look);
api.idle.onStateChanged.addListener(presence => void attend({ what: "look", presence }));
listenOnDemand(look, () => void attend({ what: "moment" }));
onForgetKept();
onCommand(command => void attend(command));
onPage(
  (surface, isAgain) => void attend({ what: "shown", surface, isAgain }),
  (surface, page) => void attend({ what: "closed", surface, page }),
);
onNotification({
  shown: () => void attend({ what: "shown", surface: "notification" }),
  closed: mayHaveExpired =>
    void attend({ what: "closed", surface: "notification", page: null, mayHaveExpired }),
  start,
  snooze: () => void attend({ what: "snooze" }),
});
onKey({
  start,
  snooze: () => void attend({ what: "snooze" }),
  togglePause: () => void attend({ what: "togglePause" }),
});
watchSettings(() => void attend({ what: "settings" }));

// A life that no event began (the extension was switched on, say) still has to find its alarm again.
setTimeout(() => {
  if (isIdleLife()) look();
}, 1000);
