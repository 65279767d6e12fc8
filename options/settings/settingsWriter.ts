import { now } from "../../src/browser/clock.ts";
import { loadReplaced } from "../../src/browser/storage/quarantine.ts";
import { addToQuarantine, type QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { loadSettings, saveSettings } from "../../src/browser/storage/settings.ts";
import { type Settings, unknownSettings } from "../../src/core/settings.ts";

/** The settings as they were found, and what will be lost of them, and of those before, unless it is kept. */
export interface LoadedForWriting {
  readonly settings: Settings;
  readonly unreadable: readonly string[];
  /** What has to be stored beside the first change; empty where all could be read. */
  readonly replaced: readonly QuarantinedValue[];
  /** What a later version knows, and this one only hands on. */
  readonly unknown: object;
}

/** Reads the settings. Rejects when the browser cannot read at all. */
export async function loadForWriting(): Promise<LoadedForWriting> {
  const [{ settings, unreadable, key, value }, before] = await Promise.all([loadSettings(), loadReplaced()]);
  const replaced =
    unreadable.length > 0 ? addToQuarantine(before, [{ at: now(), key, fields: unreadable, value }]) : [];
  return { settings, unreadable, replaced, unknown: unknownSettings(value) };
}

/**
 * Writes changes of the settings one upon the other, at once and without reading first, so that one made while the page
 * closes still arrives. Only where nothing could be read when the page came up (`undefined`) it reads first: a change must
 * not take along all that it knows nothing of.
 */
export function settingsWriter(loaded: LoadedForWriting | undefined, fallback: Settings) {
  let isLoaded = loaded !== undefined;
  let replaced = loaded?.replaced ?? [];
  let unknown = loaded?.unknown ?? {};
  // With changes that are still being stored: of two in quick succession the second must not take back the first.
  let pending = loaded?.settings ?? fallback;
  let writing = 0;
  const loadFirst = async () => {
    const late = await loadForWriting();
    isLoaded = true;
    replaced = late.replaced;
    unknown = late.unknown;
    pending = late.settings;
  };
  return {
    /** Settings that were stored by somebody else, or by an earlier change. */
    onExternalChange(latest: Settings): void {
      isLoaded = true;
      // The news of an earlier write of our own would take back a later one that is on its way.
      if (writing === 0) pending = latest;
    },
    /** Resolves to the settings that are in force then; rejects, with nothing changed, when the browser cannot store. */
    async write(patch: Partial<Settings>): Promise<Settings> {
      if (!isLoaded) await loadFirst();
      const before = pending;
      const next = { ...before, ...patch };
      pending = next;
      writing += 1;
      try {
        await saveSettings({ ...unknown, ...next }, replaced);
        replaced = [];
        return next;
      } catch (error) {
        if (pending === next) pending = before;
        throw error;
      } finally {
        writing -= 1;
      }
    },
  };
}
