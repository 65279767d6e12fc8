import type { Model } from "../../core/nudge/state/model.ts";
import type { HomeOutlook } from "../../core/outlook/homeOutlook.ts";
import type { Settings } from "../../core/settings.ts";
import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { now } from "../clock.ts";
import { snapshotKey } from "../storage/keyNames.ts";
import { readKeys } from "../storage/readKeys.ts";

/** What the popup shows, as the background has read, parsed and stored it: the popup needs no parser. */
export interface Snapshot extends Pick<Model, "state" | "today"> {
  /** The settings in force. */
  readonly settings: Settings;
  /** The organisation lets nothing be recorded in the history. */
  readonly isHistoryOff: boolean;
  readonly home: HomeOutlook;
}

/**
 * The snapshot in what the session's memory holds; `undefined` if there is none, or it is of another day than that of `at`. The
 * memory ends with the browser and with each version of Limber, so nothing else can be in it.
 */
function readSnapshot(stored: unknown, at: Instant): Snapshot | undefined {
  if (typeof stored !== "string") return undefined;
  const snapshot = JSON.parse(stored) as Snapshot;
  const { beganAt, endsAt } = snapshot.home.day;
  return beganAt <= at && at < endsAt ? snapshot : undefined;
}

/** Loads the snapshot. Rejects if the browser cannot read it, or something else is in its place. */
export const loadSnapshot = async (at: Instant): Promise<Snapshot | undefined> =>
  readSnapshot((await readKeys("session", [snapshotKey]))[snapshotKey], at);

/** Tells the snapshot after each change, `undefined` if there is none any more; returns how to stop listening. */
export function watchSnapshot(tell: (snapshot: Snapshot | undefined) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    const change = changes[snapshotKey];
    if (change) tell(readSnapshot(change.newValue, now()));
  };
  api.storage.session.onChanged.addListener(listener);
  return () => api.storage.session.onChanged.removeListener(listener);
}
