import type { Demand } from "../core/nudge/outlook.ts";
import { api } from "./api.ts";
import { onAudible, recallDemand, rememberDemand } from "./demandMemory.ts";

type Switch = { readonly add: () => void; readonly remove: () => void };

let switches: Readonly<Record<keyof Demand, Switch>> | undefined;
let current: Demand | undefined;

const sources: readonly (keyof Demand)[] = ["focus", "audible"];

/**
 * Listens to what not every state needs to be woken for. In the first turn whatever an earlier life asked for is
 * listened to, so that the event which began this life is heard; `setDemand` says what is worth a wake from then on.
 */
export function listenOnDemand(look: () => void): void {
  switches = {
    focus: {
      add: () => api.windows.onFocusChanged.addListener(look),
      remove: () => api.windows.onFocusChanged.removeListener(look),
    },
    audible: onAudible(look),
  };
  current = recallDemand();
  for (const source of sources) if (current[source]) switches[source].add();
}

/** Says which events are worth a wake. What is no longer asked for wakes nobody from the next life on. */
export function setDemand(demand: Demand): void {
  if (!switches) return;
  for (const source of sources) {
    if (demand[source] === current?.[source]) continue;
    switches[source][demand[source] ? "add" : "remove"]();
  }
  if (JSON.stringify(demand) !== JSON.stringify(current)) rememberDemand(demand);
  current = demand;
}
