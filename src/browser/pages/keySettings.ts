import { api } from "../api.ts";

/** Opens the place where this browser lets the person choose the keys. Edge and others send it on to their own. */
export async function openKeySettings(): Promise<void> {
  await api.tabs.create({ url: "chrome://extensions/shortcuts" });
}
