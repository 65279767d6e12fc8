import { api } from "../api.ts";

const key = "begun";

let known = false;

/**
 * Whether nothing has been attended to yet in this run of the browser. The event that says so need not come first: an
 * alarm or a window in front may go before it.
 */
export async function isNewSession(): Promise<boolean> {
  if (!known) known = (await api.storage.session.get(key))[key] === true;
  return !known;
}

/** Something was attended to: this run of the browser is known from now on, or in this life at least. Never rejects. */
export async function rememberSession(): Promise<void> {
  if (known) return;
  known = true;
  await api.storage.session.set({ [key]: true }).catch(console.error);
}
