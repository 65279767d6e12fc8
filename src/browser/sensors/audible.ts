import { api } from "../api.ts";

/** The person hears the tab. The browsers call a muted tab audible too. */
export const isHeard = ({ audible, mutedInfo }: Pick<chrome.tabs.Tab, "audible" | "mutedInfo">): boolean =>
  audible === true && !mutedInfo?.muted;

/** Whether the person hears any tab now. No chime should play on top of it. */
export async function isAnyTabAudible(): Promise<boolean> {
  const tabs = await api.tabs.query({ audible: true });
  return tabs.some(isHeard);
}
