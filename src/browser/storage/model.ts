import type { Day } from "../../core/history/day.ts";
import { parseDay } from "../../core/nudge/parse/parseDay.ts";
import { parseState } from "../../core/nudge/parse/parseState.ts";
import { type Model, otherDate } from "../../core/nudge/state/model.ts";
import { bounds } from "../../core/settings.ts";
import { type Instant, localDay } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { now } from "../clock.ts";
import { dayKey, stateKey, unsavedKey } from "./keyNames.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { readKeys } from "./readKeys.ts";
import { orUnread } from "./unread.ts";
import { isOutdated, loadUnsaved, parseUnsaved, type Unsaved } from "./unsaved.ts";

/** The model as stored, and the values that could not be read. */
export interface LoadedModel extends Model {
  readonly unreadable: readonly QuarantinedValue[];
  /** The newer model that the browser refused to store, if there is one. */
  readonly unsaved: Unsaved | undefined;
  /** The browser could not read the storage: nothing in it may be overwritten. */
  readonly isUnread: boolean;
  /** The storage could not be read, and the session's memory had nothing: the model begins anew. */
  readonly isFromScratch: boolean;
  /** The day of the last event, where today has no stored record yet. */
  readonly newSince?: string;
}

/** The record of another day, if an event can still change it, and what of it could not be read. */
async function loadLastDay(
  { state, today }: Model,
  unsaved: Unsaved | undefined,
  at: Instant,
  dayOf: (at: Instant) => string,
): Promise<{ lastDay?: Day; unreadable: readonly QuarantinedValue[]; isLastUnread?: boolean }> {
  const kept = [unsaved?.today, unsaved?.lastDay].find(day => day && day.date < today.date);
  if (kept) return { lastDay: kept, unreadable: [] };
  const date = otherDate(state, today.date, dayOf);
  if (date === undefined) return { unreadable: [] };
  const key = dayKey(date);
  const read = await orUnread(api.storage.local.get(key));
  if (read.isUnread) return { unreadable: [], isLastUnread: true };
  const value = read.value?.[key];
  const { day, unreadable: fields } = parseDay(value, date);
  return { lastDay: day, unreadable: fields.length > 0 ? [{ at, key, fields, value }] : [] };
}

/**
 * Loads the state and the day record of `at` in `zone`, where days end at `dayEndsAtHour`, or the newer ones that could not be
 * stored yet. Unreadable fields start from their defaults. Never rejects: without a readable storage the model in the session's
 * memory goes on, or a new one begins.
 */
export async function loadModel(
  at: Instant,
  zone: string,
  dayEndsAtHour: number | Promise<number>,
): Promise<LoadedModel> {
  // One read for all, whenever the day ends: the settings are on their way meanwhile.
  const dates = [localDay(at, zone), localDay(at, zone, bounds.dayEndsAtHour.max)];
  const [onDisk, inMemory, hour] = await Promise.all([
    orUnread(readKeys("local", [stateKey, ...new Set(dates.map(dayKey))])),
    orUnread(loadUnsaved(at)),
    dayEndsAtHour,
  ]);
  const dayOf = (instant: Instant) => localDay(instant, zone, hour);
  const date = dayOf(at);
  const key = dayKey(date);
  const stored = onDisk.value ?? {};
  const unsaved = inMemory.value;
  const { state, unreadable } = parseState(stored[stateKey], at);
  const day = parseDay(stored[key], date);
  const all = [
    { at, key: stateKey, fields: unreadable, value: stored[stateKey] },
    { at, key, fields: day.unreadable, value: stored[key] },
  ];
  const quarantined = all.filter(({ fields }) => fields.length > 0);
  const newer = unsaved && !isOutdated(unsaved, stored[stateKey]) ? unsaved : undefined;
  // After midnight the new day comes from storage.
  const today = newer?.today.date === date ? newer.today : day.day;
  const model = { state: newer?.state ?? state, today };
  const { unreadable: old, isLastUnread, ...last } = await loadLastDay(model, newer, at, dayOf);
  return {
    ...{ ...model, ...last, unreadable: [...quarantined, ...old], unsaved },
    isUnread: onDisk.isUnread || inMemory.isUnread || isLastUnread === true,
    isFromScratch: onDisk.isUnread && (newer?.isFromScratch ?? true),
    ...(stored[key] === undefined && { newSince: dayOf(model.state.clock.accountedUntil) }),
  };
}

/** For pages that have no use for the record of the day. */
export const anyDayEnd = 0;

/** What a change in storage says of the model; parts that did not change are absent. */
export type ModelChange = Partial<Pick<LoadedModel, "state" | "unsaved">>;

/** Tells each change of the model, parsed; returns how to stop listening. */
export function watchModel(tell: (change: ModelChange) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === "local" && changes[stateKey])
      tell({ state: parseState(changes[stateKey].newValue, now()).state });
    if (area === "session" && changes[unsavedKey]) tell(unsavedChange(changes[unsavedKey].newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}

function unsavedChange(stored: unknown): ModelChange {
  const unsaved = parseUnsaved(stored, now());
  return unsaved ? { state: unsaved.state, unsaved } : { unsaved };
}
