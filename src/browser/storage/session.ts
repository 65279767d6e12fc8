import { api } from "../api.ts";

const key = "begun";

let known = false;

/** Whether no event has been handled yet in this browser session. An alarm or a focus change may come before `startup`. */
export async function isNewSession(): Promise<boolean> {
  if (!known) known = (await api.storage.session.get(key))[key] === true;
  return !known;
}

/** Records that an event was handled in this browser session, at least for this worker instance. Never rejects. */
export async function rememberSession(): Promise<void> {
  if (known) return;
  known = true;
  await api.storage.session.set({ [key]: true }).catch(console.error);
}
