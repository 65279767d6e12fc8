import { api } from "../api.ts";

/** The person hears the tab. The browsers call a muted tab audible too. */
export const isHeard = ({ audible, mutedInfo }: Pick<chrome.tabs.Tab, "audible" | "mutedInfo">): boolean =>
  audible === true && !mutedInfo?.muted;

/** `splitViewId` of a tab that shares its window with no other; older browsers know no split view. */
const alone = -1;

/** Whether the person hears what is in sight: the tab in front, or the other half of its split view. */
export async function isHeardInFront(): Promise<boolean> {
  const window = { lastFocusedWindow: true };
  const heard = (await api.tabs.query({ audible: true, ...window })).filter(isHeard);
  if (heard.some(({ active }) => active)) return true;
  const halves = heard.filter(({ splitViewId = alone }) => splitViewId !== alone);
  if (halves.length === 0) return false;
  const [front] = await api.tabs.query({ active: true, ...window });
  return halves.some(({ splitViewId }) => splitViewId === front?.splitViewId);
}

/** Whether the person hears any tab now. No chime should play on top of it. */
export async function isAnyTabAudible(): Promise<boolean> {
  const tabs = await api.tabs.query({ audible: true });
  return tabs.some(isHeard);
}
