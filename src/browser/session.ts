import { api } from "./api.ts";

const key = "begun";

let known = false;

/**
 * Whether this is the first that the background hears in this run of the browser. The event that says so need not come
 * first: an alarm or a window in front may go before it.
 */
export async function isNewSession(): Promise<boolean> {
  if (known) return false;
  known = true;
  const stored = await api.storage.session.get(key);
  if (stored[key]) return false;
  await api.storage.session.set({ [key]: true });
  return true;
}
