import { timeZone as currentTimeZone } from "../browser/clock.ts";
import { readSurroundings } from "../browser/sensors/surroundings.ts";
import { type LoadedModel, loadModel } from "../browser/storage/model.ts";
import type { QuarantinedValue } from "../browser/storage/quarantineList.ts";
import { loadSettingsOrQuiet } from "../browser/storage/settings.ts";
import { orUnread } from "../browser/storage/unread.ts";
import { loadSyncMemory } from "../browser/sync/memory.ts";
import { setLanguage } from "../browser/texts.ts";
import type { BrowserEvent, Command, NudgeEvent, Presence } from "../core/nudge/event.ts";
import { awaySeconds, withReportedPresence } from "../core/nudge/reportedPresence.ts";
import { outlook } from "../core/outlook/outlook.ts";
import type { Settings } from "../core/settings.ts";
import type { SyncMemory } from "../core/sync/memory.ts";
import type { Instant } from "../core/time/time.ts";

/** An event as a listener received it, with the presence that it reported, if any. `readInputs` adds the rest. */
export type IncomingEvent = (Command | BrowserEvent) & { readonly presence?: Presence };

/** Everything that the next decision depends on. */
export interface Inputs {
  readonly before: LoadedModel;
  readonly settings: Settings;
  /** The organisation lets nothing be recorded in the history. */
  readonly isHistoryOff: boolean;
  readonly event: NudgeEvent;
  /** Stored values that could not be read. */
  readonly unreadable: readonly QuarantinedValue[];
  /** What this computer remembers of the synchronised storage, and the stored settings, if it takes part. */
  readonly sync: { readonly memory: SyncMemory | undefined; readonly stored: unknown } | undefined;
}

/** Reads settings, the words of their language, model and surroundings in one parallel round. What the storage does not give has a stand-in. */
export async function readInputs({ presence, ...what }: IncomingEvent, at: Instant): Promise<Inputs> {
  const timeZone = currentTimeZone();
  const loadingSettings = loadSettingsOrQuiet();
  const dayEndsAtHour = loadingSettings.then(({ settings }) => settings.dayEndsAtHour);
  const loading = Promise.all([loadingSettings, loadModel(at, timeZone, dayEndsAtHour)]);
  const [[stored, loaded], memory, seen] = await Promise.all([
    loading,
    loadingSettings.then(({ settings }) => (settings.sync ? orUnread(loadSyncMemory()) : undefined)),
    readSurroundings(
      loading.then(([{ settings }]) => settings),
      loading.then(([{ settings }, { state }]) => awaySeconds(state, settings, presence)),
    ),
    loadingSettings.then(({ settings }) => setLanguage(settings.language)),
  ]);
  const { settings, key, value, unreadable: fields } = stored;
  const before = { ...loaded, isUnread: loaded.isUnread || stored.isUnread };
  const { idleSeconds } = outlook(before.state, settings, at, timeZone);
  const surroundings = presence ? withReportedPresence(seen, presence, idleSeconds, settings) : seen;
  return {
    before,
    settings,
    isHistoryOff: stored.policy.isHistoryOff,
    event: { ...what, at, timeZone, surroundings },
    // A memory that cannot be read is not missing: another id would count this computer twice.
    sync: memory && !memory.isUnread ? { memory: memory.value, stored: value } : undefined,
    unreadable: [...before.unreadable, ...(fields.length > 0 ? [{ at, key, value, fields }] : [])],
  };
}
