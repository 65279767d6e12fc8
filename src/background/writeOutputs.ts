import { setAlarm } from "../browser/outputs/alarm.ts";
import { clearNotification } from "../browser/outputs/notification.ts";
import { noteSetBack } from "../browser/outputs/standInAlarm.ts";
import { setToolbar } from "../browser/outputs/toolbar.ts";
import { setIdleSeconds } from "../browser/sensors/idle.ts";
import { reportsFocus } from "../browser/sensors/reportedFocus.ts";
import { setWakeSources } from "../browser/sensors/wakeListeners.ts";
import { keepSnapshot } from "../browser/snapshot/keepSnapshot.ts";
import type { Snapshot } from "../browser/snapshot/snapshot.ts";
import { rememberSession } from "../browser/storage/session.ts";
import type { Model } from "../core/nudge/state/model.ts";
import { earliest, focusPollAt, keepAliveAt } from "../core/outlook/alarm.ts";
import { homeOutlook } from "../core/outlook/homeOutlook.ts";
import type { Decision } from "./decide.ts";
import { persist } from "./persist.ts";
import type { Inputs } from "./readInputs.ts";
import { syncDueAt } from "./syncDue.ts";

/** What the popup shows of a stored model. */
function snapshotOf({ settings, isHistoryOff, event }: Inputs, { state, today }: Model): Snapshot {
  const home = homeOutlook(state, settings, event.at, event.timeZone);
  return { state, today, settings, isHistoryOff, home };
}

/** Saves the model, then makes snapshot, alarm, badge, listeners and notification follow from it. Resolves to `false` if the model is lost. */
export async function writeOutputs(inputs: Inputs, { model, outlook }: Decision): Promise<boolean> {
  const { before, settings, unreadable, event, isHistoryOff } = inputs;
  // A clock that is days ahead was repaired: the wall clock may have been set back that far.
  const isRepaired = unreadable.some(({ fields }) => fields.includes("clock.accountedUntil"));
  await noteSetBack(event, isRepaired ? Number.POSITIVE_INFINITY : before.state.clock.accountedUntil);
  const failure = await persist(before, model, unreadable, event.at, isHistoryOff);
  if (!failure?.isLost) await rememberSession();
  // The popup learns of what cannot be stored or read by reading for itself.
  const keeping = keepSnapshot(failure ? undefined : snapshotOf(inputs, model));
  setIdleSeconds(outlook.idleSeconds);
  const areRemembered = setWakeSources(outlook.wakeSources);
  const keepAlive = areRemembered ? undefined : keepAliveAt(model.state, event.at);
  const focusPoll = reportsFocus ? undefined : focusPollAt(model.state, settings, event.at);
  const due = syncDueAt(inputs, model);
  const syncAt = due !== null && due > event.at ? due : undefined;
  await Promise.all([
    keeping,
    setAlarm(earliest(outlook.alarmAt, failure?.retryAt, keepAlive, focusPoll, syncAt)),
    setToolbar(outlook, failure),
    outlook.keepNotification ? undefined : clearNotification(),
  ]);
  return !failure?.isLost;
}
