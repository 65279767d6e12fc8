import { api } from "../api.ts";

/** Whether any tab can be heard now: whoever listens to something needs no chime on top of it. */
export async function isAnyTabAudible(): Promise<boolean> {
  const tabs = await api.tabs.query({ audible: true });
  return tabs.length > 0;
}
