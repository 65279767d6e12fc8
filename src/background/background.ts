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
import { addWakeListeners } from "../browser/sensors/wakeListeners.ts";
import { onClearQuarantine } from "../browser/storage/quarantine.ts";
import { watchSettings } from "../browser/storage/settings.ts";
import { dispatch, hasHandledNothing } from "./dispatch.ts";

/** The routine in a window of its own, and a nudge that is answered by that. */
const start = () => {
  void dispatch({ what: "routineRequested" });
  void openWindow("full");
};
const look = () => void dispatch({ what: "wake" });

api.runtime.onInstalled.addListener(
  ({ reason }) => void dispatch({ what: reason === "update" ? "update" : "startup" }),
);
api.runtime.onStartup.addListener(() => void dispatch({ what: "startup" }));
api.alarms.onAlarm.addListener(look);
api.idle.onStateChanged.addListener(presence => void dispatch({ what: "wake", presence }));
addWakeListeners(look, () => void dispatch({ what: "taskSwitch" }));
onClearQuarantine();
onCommand(command => void dispatch(command));
onPage(
  surface => void dispatch({ what: "shown", surface }),
  (surface, page) => void dispatch({ what: "closed", surface, page }),
);
onNotification({
  shown: () => void dispatch({ what: "shown", surface: "notification" }),
  closed: mayHaveExpired =>
    void dispatch({ what: "closed", surface: "notification", page: null, mayHaveExpired }),
  start,
  snooze: () => void dispatch({ what: "snooze" }),
});
onKey({
  start,
  snooze: () => void dispatch({ what: "snooze" }),
  togglePause: () => void dispatch({ what: "togglePause" }),
});
watchSettings(() => void dispatch({ what: "settings" }));

// A life that no event began (the extension was switched on, say) still has to find its alarm again.
setTimeout(() => {
  if (hasHandledNothing()) look();
}, 1000);
