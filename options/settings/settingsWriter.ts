import { now } from "../../src/browser/clock.ts";
import { loadReplaced } from "../../src/browser/storage/quarantine.ts";
import { addToQuarantine, type QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { loadSettings, saveSettings } from "../../src/browser/storage/settings.ts";
import { unknownSettings } from "../../src/core/parseSettings.ts";
import type { Settings } from "../../src/core/settings.ts";

/** The settings at the start of the page, and the data that the first write must preserve. */
export interface LoadedForWriting {
  readonly settings: Settings;
  readonly unreadable: readonly string[];
  /** Unreadable values, to be stored together with the first change. */
  readonly replaced: readonly QuarantinedValue[];
  /** Fields of a later version, which every write passes through. */
  readonly unknown: object;
}

/** Loads the settings. Rejects if the browser cannot read the storage. */
export async function loadForWriting(): Promise<LoadedForWriting> {
  const [{ settings, unreadable, key, value }, before] = await Promise.all([loadSettings(), loadReplaced()]);
  const replaced =
    unreadable.length > 0 ? addToQuarantine(before, [{ at: now(), key, fields: unreadable, value }]) : [];
  return { settings, unreadable, replaced, unknown: unknownSettings(value) };
}

/** Loads the settings; `undefined` if the browser cannot read the storage: the page still opens, with `StorageNotice`. */
export const loadForWritingIfReadable = (): Promise<LoadedForWriting | undefined> =>
  loadForWriting().catch((error: unknown) => {
    console.error(error);
    return undefined;
  });

/**
 * Writes patches on top of each other, without reading first: a change made while the page closes still arrives. If the
 * page could not load the settings (`undefined`), the first write loads them, so that it does not reset the rest to defaults.
 */
export function settingsWriter(loaded: LoadedForWriting | undefined, fallback: Settings) {
  let isLoaded = loaded !== undefined;
  let replaced = loaded?.replaced ?? [];
  let unknown = loaded?.unknown ?? {};
  // Includes writes in progress: a second change must not undo the first.
  let pending = loaded?.settings ?? fallback;
  let writing = 0;
  const loadFirst = async () => {
    ({ settings: pending, replaced, unknown } = await loadForWriting());
    isLoaded = true;
  };
  return {
    /** Takes over settings that another page, or an earlier write of this page, has stored. */
    onExternalChange(latest: Settings): void {
      isLoaded = true;
      // During a write the event may report an earlier write of this page, which would undo the later one.
      if (writing === 0) pending = latest;
    },
    /** Stores the patch, and `beside` in the same write. Resolves to the settings in force. Rejects, with nothing changed, if the browser cannot store. */
    async write(patch: Partial<Settings>, beside?: object): Promise<Settings> {
      if (!isLoaded) await loadFirst();
      const before = pending;
      const next = { ...before, ...patch };
      pending = next;
      writing += 1;
      try {
        await saveSettings({ ...unknown, ...next }, replaced, beside);
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
