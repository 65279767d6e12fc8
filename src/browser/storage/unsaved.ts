import { parseDay } from "../../core/nudge/parse/parseDay.ts";
import { parseState } from "../../core/nudge/parse/parseState.ts";
import type { Model } from "../../core/nudge/state/model.ts";
import { fieldOf } from "../../core/readFields.ts";
import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { unsavedKey } from "./keyNames.ts";
import { readKeys } from "./readKeys.ts";

/** A model that the browser refused to store on disk. */
export interface Unsaved extends Model {
  /** Since when nothing could be stored. */
  readonly since: Instant;
  /** Nothing could be stored for a while: the pages must warn the person. */
  readonly shouldWarn: boolean;
  /** Nothing could be read either: the model began anew, and gives way to a stored one as soon as that can be read. */
  readonly isFromScratch: boolean;
}

/** The unsaved model in whatever was stored; `undefined` if there is none. Day and state are parsed as stored ones are. */
export function parseUnsaved(stored: unknown, at: Instant): Unsaved | undefined {
  const since = fieldOf(stored, "since");
  if (typeof since !== "number") return undefined;
  const { state } = parseState(fieldOf(stored, "state"), at);
  const dayIn = (name: string) =>
    parseDay(fieldOf(stored, name), String(fieldOf(fieldOf(stored, name), "date"))).day;
  return {
    ...{ state, today: dayIn("today"), since, shouldWarn: fieldOf(stored, "shouldWarn") === true },
    isFromScratch: fieldOf(stored, "isFromScratch") === true,
    ...(fieldOf(stored, "lastDay") !== undefined && { lastDay: dayIn("lastDay") }),
  };
}

/** Loads the unsaved model, if there is one. */
export async function loadUnsaved(at: Instant): Promise<Unsaved | undefined> {
  const { [unsavedKey]: stored } = await readKeys("session", [unsavedKey]);
  return parseUnsaved(stored, at);
}

/**
 * Whether the stored state goes before the unsaved one. It is newer if the worker was killed after it had saved and before it
 * removed the unsaved model. Any stored state goes before a model that began anew.
 */
export const isOutdated = ({ state, isFromScratch }: Unsaved, stored: unknown): boolean =>
  (isFromScratch && stored !== undefined) ||
  Number(fieldOf(fieldOf(stored, "clock"), "accountedUntil")) > state.clock.accountedUntil;

/**
 * Stores a model in the session's memory, which outlives the worker but not the browser, and has room when the disk has none.
 * Rejects if even that fails.
 */
export const saveUnsaved = (unsaved: Unsaved): Promise<void> =>
  api.storage.session.set({ [unsavedKey]: unsaved });

/** Removes the unsaved model: it is on disk now. */
export const forgetUnsaved = (): Promise<void> => api.storage.session.remove(unsavedKey);
