import { loadModel, watchModel } from "../../src/browser/storage/model.ts";
import { loadSettingsOrQuiet, watchSettings } from "../../src/browser/storage/settings.ts";
import type { Unsaved } from "../../src/browser/storage/unsaved.ts";
import type { Instant } from "../../src/core/time/time.ts";
import type { Found, StorageFault } from "./found.ts";

const faultOf = (isUnread: boolean, unsaved: Unsaved | undefined): StorageFault | undefined => {
  if (isUnread || unsaved?.isFromScratch) return "unread";
  return unsaved?.shouldWarn ? "unsaved" : undefined;
};

/** Reads and parses what the popup shows. Never rejects: what cannot be read has a stand-in, and `fault` says so. */
export async function readStored(at: Instant, timeZone: string): Promise<Found> {
  const loading = loadSettingsOrQuiet();
  const dayEndsAtHour = loading.then(({ settings }) => settings.dayEndsAtHour);
  const [{ state, today, unsaved, ...model }, { settings, policy, isUnread }] = await Promise.all([
    loadModel(at, timeZone, dayEndsAtHour),
    loading,
  ]);
  const { isHistoryOff } = policy;
  return { ...{ state, today, settings, isHistoryOff }, fault: faultOf(model.isUnread || isUnread, unsaved) };
}

/**
 * Tells each change of what is stored, parsed, or nothing if all of it must be read again; returns how to stop listening.
 * `dayEndsAtHour`: by the settings of that moment.
 */
export function watchStored(
  tell: (change?: Partial<Found>) => void,
  dayEndsAtHour: () => number,
): () => void {
  const stops = [
    watchModel(change => tell("unsaved" in change ? undefined : change), dayEndsAtHour),
    watchSettings((settings, { policy }) => tell({ settings, isHistoryOff: policy.isHistoryOff })),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
