/**
 * The background: a service worker in Chromium, an event page in Firefox. It adds every listener synchronously at start-up, or
 * the event that started it would be lost. Every event goes through one queue (`dispatch`). Nothing is remembered here.
 */

import { api } from "../browser/api.ts";
import { onDeletion } from "../browser/data/deletion.ts";
import { watchInbox } from "../browser/data/inbox.ts";
import { onCommand } from "../browser/messages/commands.ts";
import { onKey } from "../browser/messages/keys.ts";
import { onPage } from "../browser/messages/openPages.ts";
import { onAlarm } from "../browser/outputs/alarm.ts";
import { clearKeyNotificationOnClick } from "../browser/outputs/keyNotification.ts";
import { onNotification } from "../browser/outputs/notification.ts";
import { onCloseForGood } from "../browser/pages/closeForGood.ts";
import { openWelcome } from "../browser/pages/welcomePage.ts";
import { provideParser } from "../browser/policy.ts";
import { addWakeListeners } from "../browser/sensors/wakeListeners.ts";
import { onClearQuarantine, removeQuarantine } from "../browser/storage/quarantine.ts";
import { onSettingsChange } from "../browser/storage/settings.ts";
import { onSyncRemoval } from "../browser/sync/area.ts";
import { parsePolicy } from "../core/policy/parsePolicy.ts";
import { deleteStored, takeDelivery } from "./data.ts";
import { dispatch, hasHandledNothing, hear, leave, runInTurn } from "./dispatch.ts";
import { removeSynced } from "./sync.ts";

const startRoutine = () => void dispatch({ what: "routineRequested" });
const wake = () => void dispatch({ what: "wake" });
const takeWaiting = () => void runInTurn(takeDelivery);

provideParser(parsePolicy);

api.runtime.onInstalled.addListener(({ reason }) => {
  void dispatch({ what: reason === "update" ? "update" : "startup" });
  // An update may have stopped the background before it had stored it, and has taken the watchdog away.
  takeWaiting();
  if (reason === "install") void openWelcome();
});
api.runtime.onStartup.addListener(() => {
  void dispatch({ what: "startup" });
  // The browser may have closed before the background had stored it.
  takeWaiting();
});
onAlarm(wake, () => {
  takeWaiting();
  leave();
});
api.idle.onStateChanged.addListener(presence => void dispatch({ what: "wake", presence }));
addWakeListeners(
  wake,
  () => void dispatch({ what: "taskSwitch" }),
  changed => hear(changed),
);
onSyncRemoval(which => void runInTurn(() => removeSynced(which)));
onClearQuarantine(() => void runInTurn(removeQuarantine));
onDeletion(which => void runInTurn(() => deleteStored(which)));
watchInbox(takeWaiting);
onCloseForGood();
onCommand(command => void dispatch(command));
onPage(
  surface => void dispatch({ what: "shown", surface }),
  (surface, page) => void dispatch({ what: "closed", surface, page }),
  (surface, isHidden) => void dispatch({ what: "sight", surface, isHidden }),
);
onNotification({
  shown: () => void dispatch({ what: "shown", surface: "notification" }),
  closed: mayHaveExpired =>
    void dispatch({ what: "closed", surface: "notification", page: null, mayHaveExpired }),
  answers: () => void dispatch({ what: "answersRequested" }),
  start: startRoutine,
  snooze: () => void dispatch({ what: "snooze" }),
});
clearKeyNotificationOnClick();
onKey({
  start: startRoutine,
  snooze: () => void dispatch({ what: "snoozeKey" }),
  togglePause: () => void dispatch({ what: "togglePause" }),
});
onSettingsChange(() => void dispatch({ what: "settings" }));

// A worker instance that no event started (the extension was just enabled, say) must set its alarm again.
setTimeout(() => {
  if (hasHandledNothing()) wake();
}, 1000);
