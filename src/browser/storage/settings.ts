import { type changeTimesField, withArrived } from "../../core/arrivedSettings.ts";
import type { ChangeTimes } from "../../core/changeTimes.ts";
import { chosenSettings, parseSettings } from "../../core/parseSettings.ts";
import { effectiveSettings } from "../../core/policy/effectiveSettings.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { type LoadedPolicy, loadPolicy, watchPolicy } from "../policy.ts";
import { arrivedKey, settingsKey as key, replacedKey } from "./keyNames.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { readKeys } from "./readKeys.ts";
import { orUnread } from "./unread.ts";

/** The settings in force, what they are made of, and what was stored: `value`, of which the fields in `unreadable` are lost. */
export interface LoadedSettings extends LoadedPolicy {
  readonly settings: Settings;
  /** What the person has chosen, whatever the organisation makes of it. */
  readonly chosen: Partial<Settings>;
  readonly unreadable: readonly string[];
  readonly key: string;
  readonly value: unknown;
}

/** What the storage holds of the settings, before the organisation's policy. */
type Stored = Omit<LoadedSettings, "settings" | keyof LoadedPolicy>;

/** The stored values that the settings follow from, as far as this page or worker has seen them. */
let known: Readonly<Record<string, unknown>> = {};

function storedSettings(): Stored {
  const value = withArrived(known[key], known[arrivedKey]);
  return { chosen: chosenSettings(value), unreadable: parseSettings(value).unreadable, key, value };
}

async function loadStored(): Promise<Stored> {
  known = await readKeys("local", [key, arrivedKey]);
  return storedSettings();
}

/** Tells the stored settings after each change, by any page, browser or computer; returns how to stop listening. */
function watchStored(tell: (stored: Stored) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    const changed = [key, arrivedKey].filter(name => changes[name]);
    if (changed.length === 0) return;
    known = { ...known, ...Object.fromEntries(changed.map(name => [name, changes[name]?.newValue])) };
    tell(storedSettings());
  };
  api.storage.local.onChanged.addListener(listener);
  return () => api.storage.local.onChanged.removeListener(listener);
}

/** The one place where the organisation's policy and the person's own settings meet. */
const inForce = (stored: Stored, { policy, ignored }: LoadedPolicy): LoadedSettings => ({
  ...stored,
  settings: effectiveSettings(stored.chosen, policy),
  policy,
  ignored,
});

/** Loads the settings. Rejects if the browser cannot read. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([loadStored(), loadPolicy()]);
  return inForce(stored, policy);
}

/** The quietest nudge: nobody knows which pause, hours or nudge the person has chosen. */
const unknownChoice: Stored = { chosen: { nudgeLevel: "badge" }, unreadable: [], key, value: undefined };

/** Loads the settings. Never rejects: if the browser cannot read them, quiet ones stand in, and `isUnread` is true. */
export async function loadSettingsOrQuiet(): Promise<LoadedSettings & { readonly isUnread: boolean }> {
  const [{ value, isUnread }, policy] = await Promise.all([orUnread(loadStored()), loadPolicy()]);
  return { ...inForce(value ?? unknownChoice, policy), isUnread };
}

/**
 * Stores what the person has chosen and, in the same write, the unreadable values that it replaces: the background, which
 * quarantines everything else, may not have seen those. `beside` belongs together with them: an import. Only the options page
 * writes any. Rejects if the browser cannot store.
 */
export const saveSettings = (
  chosen: Partial<Settings> & { readonly [changeTimesField]?: ChangeTimes },
  replaced: readonly QuarantinedValue[] = [],
  beside: object = {},
): Promise<void> =>
  api.storage.local.set({
    ...beside,
    [key]: chosen,
    ...(replaced.length > 0 && { [replacedKey]: replaced }),
  });

/** Tells at once that the settings in force may have changed, by any page or browser, or by the organisation; returns how to stop listening. */
export function onSettingsChange(tell: () => void): () => void {
  const stops = [watchStored(tell), watchPolicy(tell)];
  return () => {
    for (const stop of stops) stop();
  };
}

/** Tells the settings in force after each change, one change after the other; returns how to stop listening. */
export function watchSettings(tell: (settings: Settings, loaded: LoadedSettings) => void): () => void {
  let turn: Promise<void> = Promise.resolve();
  const tellNext = (load: () => Stored | Promise<Stored>) => {
    const read = async () => {
      const [stored, policy] = await Promise.all([load(), loadPolicy()]);
      const loaded = inForce(stored, policy);
      tell(loaded.settings, loaded);
    };
    turn = turn.then(read).catch(console.error);
  };
  const stops = [watchStored(stored => tellNext(() => stored)), watchPolicy(() => tellNext(loadStored))];
  return () => {
    for (const stop of stops) stop();
  };
}
