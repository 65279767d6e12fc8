import type { WakeSources } from "../../core/outlook/wakeSources.ts";
import { api } from "../api.ts";

const key = "wakeSources";
const everything: WakeSources = {
  focus: true,
  audible: true,
  taskSwitches: true,
  bounds: true,
  sync: true,
};

/**
 * Always listened to: these events are rare, and missing one because its listener was added too late cannot be repaired. No
 * other event reports that the browser lost the focus. (Firefox also fires it at each instance's first switch to another tab of
 * the same window: measured; it compares with the last window it reported, and has reported none yet.)
 */
const always = { focus: true, audible: true };

/**
 * The listeners to add at start-up. Firefox keeps waking for a removed listener (bug 1899767): only not adding it at start-up
 * helps, so the list must be readable synchronously. Hence `localStorage`, which an event page has.
 */
export function loadWakeSources(): WakeSources {
  try {
    return { ...everything, ...JSON.parse(localStorage.getItem(key) ?? "{}"), ...always };
  } catch {
    return everything;
  }
}

/** Stores the listeners for the next start-up; `false` if the browser refuses. */
export function saveWakeSources(wakeSources: WakeSources): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(wakeSources));
    return true;
  } catch (error) {
    console.error("Limber could not store what to listen to:", error);
    return false;
  }
}

/** A listener for windows that come to the front or leave it. Firefox shows no developer tools to extensions. */
export const onFocusChanged = (tell: (window: number) => void) => ({
  add: () => api.windows.onFocusChanged.addListener(tell),
  remove: () => api.windows.onFocusChanged.removeListener(tell),
});

/** Firefox has no event for the size of a window: the poll looks at it. */
export const onBounds = (_tell: () => void) => ({ add: () => {}, remove: () => {} });

/** Firefox's `onUpdated` takes a filter; Chromium's does not. */
interface FilteredEvent {
  addListener(listener: () => void, filter: { readonly properties: readonly string[] }): void;
  removeListener(listener: () => void): void;
}

/** A listener for tabs that become audible or silent, or are muted; no other change of a tab wakes the worker. */
export function onAudible(tell: () => void) {
  // Chromium's types lack the filter.
  const event = api.tabs.onUpdated as unknown as FilteredEvent;
  return {
    add: () => event.addListener(tell, { properties: ["audible", "mutedInfo"] }),
    remove: () => event.removeListener(tell),
  };
}
