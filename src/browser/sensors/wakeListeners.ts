import type { WakeSources } from "../../core/outlook/wakeSources.ts";
import { api } from "../api.ts";
import { onSyncChange } from "../sync/area.ts";
import {
  loadWakeSources,
  onAudible,
  onBounds,
  onFocusChanged,
  saveWakeSources,
} from "./rememberedListeners.ts";
import { createSwitchRow } from "./switchRow.ts";

type ListenerToggle = { readonly add: () => void; readonly remove: () => void };

let listenerToggles: Readonly<Record<keyof WakeSources, ListenerToggle>> | undefined;
let current: WakeSources | undefined;

/** The listeners added at start-up: in Firefox only these wake a future worker instance. */
let startupSources: WakeSources | undefined;

const sources: readonly (keyof WakeSources)[] = ["focus", "audible", "taskSwitches", "bounds", "sync"];

/**
 * Adds the optional listeners. They must be added synchronously at start-up, or the event that started the worker is lost;
 * `setWakeSources` then removes those that the state does not need.
 */
export function addWakeListeners(
  wake: () => void,
  taskSwitch: () => void,
  syncChange: (keys: readonly string[]) => void,
): void {
  const { tabs, windows } = api;
  const row = createSwitchRow(taskSwitch);
  // Each switch wakes at once: a film in the tab before has ended for the person. The opportune moment comes after the row.
  const onSwitch = () => {
    row.add();
    wake();
  };
  // What ends a row without an opportune moment.
  const onBreak = () => {
    row.cancel();
    wake();
  };
  // A tab or window just created comes to the front: the person is about to type an address.
  const blank = new Set<number>();
  const blankWindows = new Set<number>();
  const onFocus = (window: number) => {
    if (window === windows.WINDOW_ID_NONE || blankWindows.delete(window)) onBreak();
    else onSwitch();
  };
  const onWindow = ({ id }: { readonly id?: number | undefined }) => {
    if (id !== undefined) blankWindows.add(id);
    onBreak();
  };
  const onCreated = ({ id, active }: { readonly id?: number | undefined; readonly active: boolean }) => {
    if (active && id !== undefined) blank.add(id);
  };
  const onTab = ({ tabId }: { tabId: number }) => {
    if (blank.delete(tabId)) onBreak();
    else onSwitch();
  };
  const toggles = {
    focus: onFocusChanged(onFocus),
    audible: onAudible(wake),
    bounds: onBounds(wake),
    sync: onSyncChange(syncChange),
    taskSwitches: {
      add: () => {
        tabs.onCreated.addListener(onCreated);
        tabs.onActivated.addListener(onTab);
        windows.onCreated.addListener(onWindow);
        windows.onRemoved.addListener(onSwitch);
      },
      remove: () => {
        tabs.onCreated.removeListener(onCreated);
        tabs.onActivated.removeListener(onTab);
        windows.onCreated.removeListener(onWindow);
        windows.onRemoved.removeListener(onSwitch);
      },
    },
  };
  listenerToggles = toggles;
  startupSources = loadWakeSources();
  current = startupSources;
  for (const source of sources) if (current[source]) toggles[source].add();
}

/**
 * Adds and removes the optional listeners. Returns `false` if some were added too late to wake a future worker instance (Firefox
 * only remembers those added at start-up).
 */
export function setWakeSources(wakeSources: WakeSources): boolean {
  if (!listenerToggles) return true;
  for (const source of sources) {
    if (wakeSources[source] === current?.[source]) continue;
    listenerToggles[source][wakeSources[source] ? "add" : "remove"]();
  }
  const isNew = JSON.stringify(wakeSources) !== JSON.stringify(current);
  const isRemembered = !isNew || saveWakeSources(wakeSources);
  current = wakeSources;
  return isRemembered && sources.every(source => !wakeSources[source] || startupSources?.[source]);
}
