import { parseDay, parseState, stateVersion } from "../../core/nudge/parse/parseState.ts";
import type { Model } from "../../core/nudge/state.ts";
import { type Instant, localDay } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { now } from "../clock.ts";
import { quarantineKey } from "./quarantine.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { isOutdated, loadUnsaved, parseUnsaved, type Unsaved, unsavedKey } from "./unsaved.ts";

const stateKey = "state";
const dayKey = (date: string) => `day.${date}`;

/** The model as stored, and the values that could not be read. */
export interface LoadedModel extends Model {
  readonly unreadable: readonly QuarantinedValue[];
  /** The newer model that the browser refused to store, if there is one. */
  readonly unsaved: Unsaved | undefined;
}

/**
 * Loads the state and the day record of `at` in `zone`, or the newer ones that could not be stored yet. Unreadable fields start
 * from their defaults.
 */
export async function loadModel(at: Instant, zone: string): Promise<LoadedModel> {
  const date = localDay(at, zone);
  const key = dayKey(date);
  const [stored, unsaved] = await Promise.all([api.storage.local.get([stateKey, key]), loadUnsaved(at)]);
  const { state, unreadable } = parseState(stored[stateKey], at);
  const day = parseDay(stored[key], date);
  const all = [
    { at, key: stateKey, fields: unreadable, value: stored[stateKey] },
    { at, key, fields: day.unreadable, value: stored[key] },
  ];
  const quarantined = all.filter(({ fields }) => fields.length > 0);
  const newer = unsaved && !isOutdated(unsaved, stored[stateKey]) ? unsaved : undefined;
  // After midnight the new day comes from storage. The old day is lost only if storage still fails then.
  const today = newer?.today.date === date ? newer.today : day.day;
  return { state: newer?.state ?? state, today, unreadable: quarantined, unsaved };
}

/** Stores the model, and the quarantine if it has changed, in one write. Rejects if the browser cannot store. */
export async function saveModel(
  { state, today }: Model,
  quarantine?: readonly QuarantinedValue[],
): Promise<void> {
  const { date, ...record } = today;
  await api.storage.local.set({
    [stateKey]: { version: stateVersion, ...state },
    [dayKey(date)]: record,
    ...(quarantine && { [quarantineKey]: quarantine }),
  });
}

/** What a change in storage says of the model; parts that did not change are absent. */
export type ModelChange = Partial<Pick<LoadedModel, "state" | "today" | "unsaved">>;

/** Tells each change of the model, parsed; returns how to stop listening. */
export function watchModel(tell: (change: ModelChange) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === "local" && changes[stateKey]) tell(savedChange(changes, changes[stateKey].newValue));
    if (area === "session" && changes[unsavedKey]) tell(unsavedChange(changes[unsavedKey].newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}

function savedChange(changes: Record<string, chrome.storage.StorageChange>, stored: unknown): ModelChange {
  const { state } = parseState(stored, now());
  // State and day are written together, so that one change holds both.
  const key = Object.keys(changes).find(name => name.startsWith(dayKey("")));
  if (key === undefined) return { state };
  return { state, today: parseDay(changes[key]?.newValue, key.slice(dayKey("").length)).day };
}

function unsavedChange(stored: unknown): ModelChange {
  const unsaved = parseUnsaved(stored, now());
  return unsaved ? { state: unsaved.state, today: unsaved.today, unsaved } : { unsaved };
}
