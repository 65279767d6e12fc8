import { api } from "../api.ts";
import { orUnread } from "./unread.ts";

const key = "knownSession";
const standstillKey = "alarmsStandStill";

let known = false;
let standstill = false;

/**
 * Whether no event has been handled yet in this browser session. An alarm or a focus change may come before `startup`. Never
 * rejects: a session that cannot be read counts as one that goes on.
 */
export async function isNewSession(): Promise<boolean> {
  if (known) return false;
  // One read for both: each event that starts a worker instance pays for it.
  const { value, isUnread } = await orUnread(api.storage.session.get([key, standstillKey]));
  known = value?.[key] === true;
  standstill ||= value?.[standstillKey] === true;
  return !known && !isUnread;
}

/** Records that an event was handled in this browser session, at least for this worker instance. Never rejects. */
export async function rememberSession(): Promise<void> {
  if (known) return;
  known = true;
  await api.storage.session.set({ [key]: true }).catch(console.error);
}

/** Whether alarms stand still, as far as `isNewSession` has read or `saveStandstill` was told. */
export const isStandstill = (): boolean => standstill;

/** Records whether alarms stand still, at least for this worker instance. Never rejects. */
export async function saveStandstill(isStill: boolean): Promise<void> {
  standstill = isStill;
  await api.storage.session.set({ [standstillKey]: isStill }).catch(console.error);
}
