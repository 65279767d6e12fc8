import { chosenSettings, parseSettings } from "../../core/parseSettings.ts";
import { effectiveSettings } from "../../core/policy/effectiveSettings.ts";
import type { Settings } from "../../core/settings.ts";
import { api } from "../api.ts";
import { type LoadedPolicy, loadPolicy, watchPolicy } from "../policy.ts";
import { settingsKey as key, replacedKey } from "./keyNames.ts";
import type { QuarantinedValue } from "./quarantineList.ts";
import { storedItem } from "./storedItem.ts";
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

const item = storedItem(key, value => ({
  chosen: chosenSettings(value),
  unreadable: parseSettings(value).unreadable,
  key,
  value,
}));

type Stored = Awaited<ReturnType<typeof item.load>>;

/** The one place where the organisation's policy and the person's own settings meet. */
const inForce = (stored: Stored, { policy, ignored }: LoadedPolicy): LoadedSettings => ({
  ...stored,
  settings: effectiveSettings(stored.chosen, policy),
  policy,
  ignored,
});

/** Loads the settings. Rejects if the browser cannot read. */
export async function loadSettings(): Promise<LoadedSettings> {
  const [stored, policy] = await Promise.all([item.load(), loadPolicy()]);
  return inForce(stored, policy);
}

/** The quietest nudge: nobody knows which pause, hours or nudge the person has chosen. */
const unknownChoice: Stored = { chosen: { nudgeLevel: "badge" }, unreadable: [], key, value: undefined };

/** Loads the settings. Never rejects: if the browser cannot read them, quiet ones stand in, and `isUnread` is true. */
export async function loadSettingsOrQuiet(): Promise<LoadedSettings & { readonly isUnread: boolean }> {
  const [{ value, isUnread }, policy] = await Promise.all([orUnread(item.load()), loadPolicy()]);
  return { ...inForce(value ?? unknownChoice, policy), isUnread };
}

/**
 * Stores what the person has chosen and, in the same write, the unreadable values that it replaces: the background, which
 * quarantines everything else, may not have seen those. `beside` belongs together with them: an import. Only the options page writes any. Rejects if the browser cannot store.
 */
export const saveSettings = (
  chosen: Partial<Settings>,
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
  const stops = [item.watch(tell), watchPolicy(tell)];
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
  const stops = [item.watch(stored => tellNext(() => stored)), watchPolicy(() => tellNext(item.load))];
  return () => {
    for (const stop of stops) stop();
  };
}
