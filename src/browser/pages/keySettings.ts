import { api } from "../api.ts";

/** Opens the browser's page for choosing keys. Edge and others redirect this address to their own. */
export async function openKeySettings(): Promise<void> {
  await api.tabs.create({ url: "chrome://extensions/shortcuts" });
}
