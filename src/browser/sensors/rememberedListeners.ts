import type { WakeSources } from "../../core/outlook/wakeSources.ts";
import { api } from "../api.ts";

/**
 * Chromium remembers by itself: a listener that was removed wakes nobody, one that was not wakes even lives that do not
 * add it. So every life adds all of them first.
 */
export const loadWakeSources = (): WakeSources => ({ focus: true, audible: true, taskSwitches: true });

/** Nothing to do: see `recallDemand`. */
export const saveWakeSources = (_demand: WakeSources): boolean => true;

/** A listener for tabs that begin or cease to be heard. Chromium knows no filter: other news of tabs is passed over. */
export function onAudible(tell: () => void) {
  const listener = (_tab: number, change: { readonly audible?: boolean }) => {
    if (change.audible !== undefined) tell();
  };
  return {
    add: () => api.tabs.onUpdated.addListener(listener),
    remove: () => api.tabs.onUpdated.removeListener(listener),
  };
}
