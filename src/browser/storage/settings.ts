import { parseSettings, type Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { replacedKey } from "./quarantine.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { storedItem } from "./storedItem.ts";

const key = "settings";

/** Settings as stored: each unreadable field has its default and is named; `value` is what was stored. */
export interface LoadedSettings extends ReturnType<typeof parseSettings> {
  readonly key: string;
  readonly value: unknown;
}

const item = storedItem(key, (value): LoadedSettings => ({ ...parseSettings(value), key, value }));

/** Loads the settings. */
export const loadSettings = (): Promise<LoadedSettings> => item.load();

/**
 * Stores all settings and, in the same write, the unreadable values that they replace: the background, which quarantines
 * everything else, may not have seen those. Only the options page writes either. Rejects if the browser cannot store.
 */
export const saveSettings = (settings: Settings, replaced: readonly QuarantinedValue[] = []): Promise<void> =>
  api.storage.local.set({ [key]: settings, ...(replaced.length > 0 && { [replacedKey]: replaced }) });

/** Tells the new settings after each change, by any page or browser; returns how to stop listening. */
export const watchSettings = (tell: (settings: Settings) => void): (() => void) =>
  item.watch(({ settings }) => tell(settings));
