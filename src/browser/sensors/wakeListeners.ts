import type { Demand } from "../../core/outlook/outlook.ts";
import { api } from "../api.ts";
import { onAudible, recallDemand, rememberDemand } from "./rememberedListeners.ts";

type Switch = { readonly add: () => void; readonly remove: () => void };

let switches: Readonly<Record<keyof Demand, Switch>> | undefined;
let current: Demand | undefined;

/** What this life asked for in its first turn: in Firefox only that wakes the lives to come. */
let first: Demand | undefined;

const sources: readonly (keyof Demand)[] = ["focus", "audible", "moments"];

/**
 * Listens to what not every state needs to be woken for. In the first turn whatever an earlier life asked for is
 * listened to, so that the event which began this life is heard; `setDemand` says what is worth a wake from then on.
 */
export function listenOnDemand(look: () => void, moment: () => void): void {
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
  const turns = [windows.onCreated, windows.onRemoved] as readonly Turn[];
  const made = {
    focus: {
      add: () => windows.onFocusChanged.addListener(onFocus),
      remove: () => windows.onFocusChanged.removeListener(onFocus),
    },
    audible: onAudible(look),
    moments: {
      add: () => {
        tabs.onCreated.addListener(onMade);
        tabs.onActivated.addListener(onTab);
        for (const turn of turns) turn.addListener(moment);
      },
      remove: () => {
        tabs.onCreated.removeListener(onMade);
        tabs.onActivated.removeListener(onTab);
        for (const turn of turns) turn.removeListener(moment);
      },
    },
  };
  switches = made;
  first = recallDemand();
  current = first;
  for (const source of sources) if (current[source]) made[source].add();
}

/** An event of which only that it happened is of interest. */
type Turn = { addListener(listener: () => void): void; removeListener(listener: () => void): void };

/**
 * Says which events are worth a wake. What is no longer asked for wakes nobody from the next life on. Returns `false`
 * where only this life hears all that is asked for: once it has ended, something of that wakes nobody before another has begun.
 */
export function setDemand(demand: Demand): boolean {
  if (!switches) return true;
  for (const source of sources) {
    if (demand[source] === current?.[source]) continue;
    switches[source][demand[source] ? "add" : "remove"]();
  }
  const isNew = JSON.stringify(demand) !== JSON.stringify(current);
  const isRemembered = !isNew || rememberDemand(demand);
  current = demand;
  return isRemembered && sources.every(source => !demand[source] || first?.[source]);
}
