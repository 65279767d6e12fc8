import { api } from "../api.ts";

/** Whether any tab is audible now. No chime should play on top of it. */
export async function isAnyTabAudible(): Promise<boolean> {
  const tabs = await api.tabs.query({ audible: true });
  return tabs.length > 0;
}
