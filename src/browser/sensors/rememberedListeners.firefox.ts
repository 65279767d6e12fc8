import type { WakeSources } from "../../core/outlook/wakeSources.ts";
import { api } from "../api.ts";

const key = "demand";
/**
 * What is missed where a life asks for it too late. It wakes seldom: Firefox tells each life's listener for the focus of the first
 * turn to another tab as well, though the window is the same (measured; it compares with the last window that it told of, and
 * has told of none yet), and no other event says that the browser has lost the focus.
 */
const always = { focus: true, audible: true };
const everything: WakeSources = { focus: true, audible: true, taskSwitches: true };

/**
 * Firefox goes on waking for a listener that was removed (bug 1899767); only what the first turn does not add wakes
 * nobody. That must be known without waiting: an event page has `localStorage`. What is added
 * later wakes nobody either before the next life: so what is rare, the focus and sound, is listened to in every life.
 */
export function loadWakeSources(): WakeSources {
  try {
    return { ...everything, ...JSON.parse(localStorage.getItem(key) ?? "{}"), ...always };
  } catch {
    return everything;
  }
}

/** Remembers it for the first turn of the next life; `false` where the browser does not store it. */
export function saveWakeSources(demand: WakeSources): boolean {
  try {
    localStorage.setItem(key, JSON.stringify(demand));
    return true;
  } catch (error) {
    console.error("Limber could not remember what to listen to:", error);
    return false;
  }
}

/** What Firefox can tell apart and Chromium cannot. */
interface FilteredEvent {
  addListener(listener: () => void, filter: { readonly properties: readonly string[] }): void;
  removeListener(listener: () => void): void;
}

/** A listener for tabs that begin or cease to be heard; no other news of tabs wakes anybody. */
export function onAudible(tell: () => void) {
  // Firefox's own second argument, which Chromium's types do not know.
  const event = api.tabs.onUpdated as unknown as FilteredEvent;
  return {
    add: () => event.addListener(tell, { properties: ["audible"] }),
    remove: () => event.removeListener(tell),
  };
}
