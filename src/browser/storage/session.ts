import { api } from "../api.ts";
import { orUnread } from "./unread.ts";

const key = "knownSession";

let known = false;

/**
 * Whether no event has been handled yet in this browser session. An alarm or a focus change may come before `startup`. Never
 * rejects: a session that cannot be read counts as one that goes on.
 */
export async function isNewSession(): Promise<boolean> {
  if (known) return false;
  const { value, isUnread } = await orUnread(api.storage.session.get(key));
  known = value?.[key] === true;
  return !known && !isUnread;
}

/** Records that an event was handled in this browser session, at least for this worker instance. Never rejects. */
export async function rememberSession(): Promise<void> {
  if (known) return;
  known = true;
  await api.storage.session.set({ [key]: true }).catch(console.error);
}
