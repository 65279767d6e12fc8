import { parseDay, parseState } from "../../core/nudge/parse/parseState.ts";
import type { Model } from "../../core/nudge/state.ts";
import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";

/** Where it lies. The background alone writes it. */
export const unsavedKey = "unsaved";

/** A model that the browser would not store for good. */
export interface Unsaved extends Model {
  /** Since when nothing could be stored. */
  readonly since: Instant;
  /** It lasts: the person is to be told. */
  readonly lasts: boolean;
}

const field = (value: unknown, name: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;

/** The model that waits to be stored for good; `undefined` where none does. Day and state are read as stored ones are. */
export async function loadUnsaved(at: Instant): Promise<Unsaved | undefined> {
  const { [unsavedKey]: stored } = await api.storage.session.get(unsavedKey);
  const since = field(stored, "since");
  if (typeof since !== "number") return undefined;
  const { state } = parseState(field(stored, "state"), at);
  const { day } = parseDay(field(stored, "today"), String(field(field(stored, "today"), "date")));
  return { state, today: day, since, lasts: field(stored, "lasts") === true };
}

/** Whether it is older than what is stored: the background died when it had stored a newer one, and before it forgot this. */
export const isOutdated = ({ state }: Unsaved, stored: unknown): boolean =>
  Number(field(field(stored, "clock"), "accountedUntil")) > state.clock.accountedUntil;

/**
 * Keeps a model where it outlives the background, but not the browser: in memory, which has room when the disk has none.
 * Rejects when even that cannot be.
 */
export const saveUnsaved = (unsaved: Unsaved): Promise<void> =>
  api.storage.session.set({ [unsavedKey]: unsaved });

/** It is stored for good now. */
export const forgetUnsaved = (): Promise<void> => api.storage.session.remove(unsavedKey);
