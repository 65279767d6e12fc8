import { parseSettings, type Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { replacedKey } from "./quarantine.ts";
import type { QuarantinedValue } from "./quarantineList.ts";

const key = "settings";

/** Settings as stored: each field that cannot be read at its default and named, and the whole as it lay there. */
export interface LoadedSettings extends ReturnType<typeof parseSettings> {
  readonly key: string;
  readonly value: unknown;
}

/** The settings as stored. */
export async function loadSettings(): Promise<LoadedSettings> {
  const { [key]: value } = await api.storage.local.get(key);
  return { ...parseSettings(value), key, value };
}

/**
 * Stores all settings, and in the same write what they replace and nobody could read: the background, which else keeps such
 * things, may not have seen it. Only the options page writes either. Rejects when the browser cannot store.
 */
export const saveSettings = (settings: Settings, replaced: readonly QuarantinedValue[] = []): Promise<void> =>
  api.storage.local.set({ [key]: settings, ...(replaced.length > 0 && { [replacedKey]: replaced }) });

/** Tells of every change of the settings, wherever it was made; returns how to stop listening. */
export function watchSettings(tell: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area === "local" && changes[key]) tell(parseSettings(changes[key].newValue).settings);
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
