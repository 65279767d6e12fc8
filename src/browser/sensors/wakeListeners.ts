import type { WakeSources } from "../../core/outlook/wakeSources.ts";
import { api } from "../api.ts";
import { loadWakeSources, onAudible, saveWakeSources } from "./rememberedListeners.ts";

type ListenerToggle = { readonly add: () => void; readonly remove: () => void };

let listenerToggles: Readonly<Record<keyof WakeSources, ListenerToggle>> | undefined;
let current: WakeSources | undefined;

/** What this life asked for in its first turn: in Firefox only that wakes the lives to come. */
let startupSources: WakeSources | undefined;

const sources: readonly (keyof WakeSources)[] = ["focus", "audible", "taskSwitches"];

/**
 * Listens to what not every state needs to be woken for. In the first turn whatever an earlier life asked for is
 * listened to, so that the event which began this life is heard; `setDemand` says what is worth a wake from then on.
 */
export function addWakeListeners(look: () => void, moment: () => void): void {
  const { tabs, windows } = api;
  const onFocus = (window: number) => (window === windows.WINDOW_ID_NONE ? look() : moment());
  // A tab that was made just now is no turn to something else: whoever made it is about to type an address.
  const blank = new Set<number>();
  const onMade = ({ id, active }: { readonly id?: number | undefined; readonly active: boolean }) => {
    if (active && id !== undefined) blank.add(id);
  };
  const onTab = ({ tabId }: { tabId: number }) => {
    // Whatever was left for it is looked at nevertheless: a film that went on there has ended for the person.
    if (blank.delete(tabId)) look();
    else moment();
  };
  // A call each: the events differ in what they tell, and none of it is needed.
  const windowEvents = [windows.onCreated, windows.onRemoved] as readonly SignalEvent[];
  const toggles = {
    focus: {
      add: () => windows.onFocusChanged.addListener(onFocus),
      remove: () => windows.onFocusChanged.removeListener(onFocus),
    },
    audible: onAudible(look),
    taskSwitches: {
      add: () => {
        tabs.onCreated.addListener(onMade);
        tabs.onActivated.addListener(onTab);
        for (const turn of windowEvents) turn.addListener(moment);
      },
      remove: () => {
        tabs.onCreated.removeListener(onMade);
        tabs.onActivated.removeListener(onTab);
        for (const turn of windowEvents) turn.removeListener(moment);
      },
    },
  };
  listenerToggles = toggles;
  startupSources = loadWakeSources();
  current = startupSources;
  for (const source of sources) if (current[source]) toggles[source].add();
}

/** An event of which only that it happened is of interest. */
type SignalEvent = { addListener(listener: () => void): void; removeListener(listener: () => void): void };

/**
 * Says which events are worth a wake. What is no longer asked for wakes nobody from the next life on. Returns `false`
 * where only this life hears all that is asked for: once it has ended, something of that wakes nobody before another has begun.
 */
export function setWakeSources(demand: WakeSources): boolean {
  if (!listenerToggles) return true;
  for (const source of sources) {
    if (demand[source] === current?.[source]) continue;
    listenerToggles[source][demand[source] ? "add" : "remove"]();
  }
  const isNew = JSON.stringify(demand) !== JSON.stringify(current);
  const isRemembered = !isNew || saveWakeSources(demand);
  current = demand;
  return isRemembered && sources.every(source => !demand[source] || startupSources?.[source]);
}
