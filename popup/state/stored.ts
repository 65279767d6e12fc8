import { loadModel, watchModel } from "../../src/browser/storage/model.ts";
import { loadSettingsOrQuiet, onSettingsChange } from "../../src/browser/storage/settings.ts";
import type { Unsaved } from "../../src/browser/storage/unsaved.ts";
import { homeOutlook } from "../../src/core/outlook/homeOutlook.ts";
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
  const home = homeOutlook(state, settings, at, timeZone);
  return {
    ...{ state, today, settings, isHistoryOff, home },
    fault: faultOf(model.isUnread || isUnread, unsaved),
  };
}

/** Tells that what is stored has changed; returns how to stop listening. */
export function watchStored(tell: () => void): () => void {
  const stops = [watchModel(tell), onSettingsChange(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}
