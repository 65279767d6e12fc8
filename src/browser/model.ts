import { parseDay, parseState } from "../core/nudge/parse.ts";
import type { Model } from "../core/nudge/state.ts";
import { type Instant, localDay } from "../core/time.ts";
import { api } from "./api.ts";

const stateKey = "state";
const dayKey = (date: string) => `day.${date}`;

/** The stored state and the record of the day that `at` falls on in `zone`; what cannot be read starts anew. */
export async function loadModel(at: Instant, zone: string): Promise<Model> {
  const date = localDay(at, zone);
  const stored = await api.storage.local.get([stateKey, dayKey(date)]);
  return { state: parseState(stored[stateKey], at).state, today: parseDay(stored[dayKey(date)], date).day };
}

/** Stores both in one write. Only the background does. Rejects when the browser cannot store. */
export async function saveModel({ state, today }: Model): Promise<void> {
  const { date, ...record } = today;
  await api.storage.local.set({ [stateKey]: state, [dayKey(date)]: record });
}

/** Tells of every change of the state; returns how to stop listening. */
export function watchModel(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && stateKey in changes) tell();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
