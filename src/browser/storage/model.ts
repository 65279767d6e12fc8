import { parseDay, parseState, stateVersion } from "../../core/nudge/parse/parseState.ts";
import type { Model } from "../../core/nudge/state.ts";
import { type Instant, localDay } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { quarantineKey } from "./quarantine.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { isOutdated, loadUnsaved, type Unsaved, unsavedKey } from "./unsaved.ts";

const stateKey = "state";
const dayKey = (date: string) => `day.${date}`;

/** The model as stored, and what of it could not be read. */
export interface LoadedModel extends Model {
  readonly unreadable: readonly QuarantinedValue[];
  /** Where the browser would not store it: since when, and whether that lasts. */
  readonly unsaved: Unsaved | undefined;
}

/**
 * The stored state and the record of the day that `at` falls on in `zone`, or the newer ones that could not be stored for
 * good yet; what cannot be read starts anew.
 */
export async function loadModel(at: Instant, zone: string): Promise<LoadedModel> {
  const date = localDay(at, zone);
  const key = dayKey(date);
  const [stored, unsaved] = await Promise.all([api.storage.local.get([stateKey, key]), loadUnsaved(at)]);
  const { state, unreadable } = parseState(stored[stateKey], at);
  const day = parseDay(stored[key], date);
  const found = [
    { at, key: stateKey, fields: unreadable, value: stored[stateKey] },
    { at, key, fields: day.unreadable, value: stored[key] },
  ].filter(({ fields }) => fields.length > 0);
  const newer = unsaved && !isOutdated(unsaved, stored[stateKey]) ? unsaved : undefined;
  // After midnight the record of the new day comes from storage: the old one is lost only if the trouble outlasts it.
  const today = newer?.today.date === date ? newer.today : day.day;
  return { state: newer?.state ?? state, today, unreadable: found, unsaved };
}

/** Stores the model, and what was kept aside where that has changed, in one write. Rejects when it cannot be stored. */
export async function saveModel({ state, today }: Model, kept?: readonly QuarantinedValue[]): Promise<void> {
  const { date, ...record } = today;
  const aside = kept && { [quarantineKey]: kept };
  await api.storage.local.set({
    [stateKey]: { version: stateVersion, ...state },
    [dayKey(date)]: record,
    ...aside,
  });
}

/** Tells of every change of the state; returns how to stop listening. */
export function watchModel(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if ((area === "local" && stateKey in changes) || (area === "session" && unsavedKey in changes)) tell();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
