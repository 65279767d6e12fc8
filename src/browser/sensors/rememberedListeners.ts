import type { WakeSources } from "../../core/outlook/wakeSources.ts";
import { api } from "../api.ts";

/**
 * The listeners to add at start-up: all. Chromium remembers listeners itself, and one that was never removed keeps waking the
 * worker, even an instance that does not add it.
 */
export const loadWakeSources = (): WakeSources => ({
  focus: true,
  audible: true,
  taskSwitches: true,
  bounds: true,
  sync: true,
});

/** Nothing to store: see `loadWakeSources`. */
export const saveWakeSources = (_wakeSources: WakeSources): boolean => true;

/**
 * A listener for windows that come to the front or leave it. Chromium counts undocked developer tools as another application
 * unless they are named.
 */
export const onFocusChanged = (tell: (window: number) => void) => ({
  add: () => api.windows.onFocusChanged.addListener(tell, { windowTypes: ["normal", "popup", "devtools"] }),
  remove: () => api.windows.onFocusChanged.removeListener(tell),
});

/** A listener for windows that change their size, as on leaving full screen. */
export const onBounds = (tell: () => void) => ({
  add: () => api.windows.onBoundsChanged.addListener(tell),
  remove: () => api.windows.onBoundsChanged.removeListener(tell),
});

/** A listener for tabs that become audible or silent, or are muted. Chromium has no filter: it wakes for every change of a tab. */
export function onAudible(tell: () => void) {
  const listener = (_tab: number, change: { readonly audible?: boolean; readonly mutedInfo?: unknown }) => {
    if (change.audible !== undefined || change.mutedInfo !== undefined) tell();
  };
  return {
    add: () => api.tabs.onUpdated.addListener(listener),
    remove: () => api.tabs.onUpdated.removeListener(listener),
  };
}
