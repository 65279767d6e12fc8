import { parseSettings } from "../../core/parseSettings.ts";
import { defaultSettings, type Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { settingsKey as key, replacedKey } from "./keyNames.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { storedItem } from "./storedItem.ts";
import { orUnread } from "./unread.ts";

/** Settings as stored: each unreadable field has its default and is named; `value` is what was stored. */
export interface LoadedSettings extends ReturnType<typeof parseSettings> {
  readonly key: string;
  readonly value: unknown;
}

const item = storedItem(key, (value): LoadedSettings => ({ ...parseSettings(value), key, value }));

/** Loads the settings. Rejects if the browser cannot read. */
export const loadSettings = (): Promise<LoadedSettings> => item.load();

/** The defaults, and the quietest nudge: nobody knows which pause, hours or nudge the person has chosen. */
const quietSettings: Settings = { ...defaultSettings, nudgeLevel: "badge" };

/** Loads the settings. Never rejects: if the browser cannot read them, quiet ones stand in, and `isUnread` is true. */
export async function loadSettingsOrQuiet(): Promise<LoadedSettings & { readonly isUnread: boolean }> {
  const { value, isUnread } = await orUnread(item.load());
  return { ...(value ?? { settings: quietSettings, unreadable: [], key, value: undefined }), isUnread };
}

/**
 * Stores all settings and, in the same write, the unreadable values that they replace: the background, which quarantines
 * everything else, may not have seen those. `beside` belongs together with them: an import. Only the options page writes any. Rejects if the browser cannot store.
 */
export const saveSettings = (
  settings: Settings,
  replaced: readonly QuarantinedValue[] = [],
  beside: object = {},
): Promise<void> =>
  api.storage.local.set({
    ...beside,
    [key]: settings,
    ...(replaced.length > 0 && { [replacedKey]: replaced }),
  });

/** Tells the new settings after each change, by any page or browser; returns how to stop listening. */
export const watchSettings = (tell: (settings: Settings) => void): (() => void) =>
  item.watch(({ settings }) => tell(settings));
