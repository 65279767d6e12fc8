import { useEffect, useMemo, useState } from "preact/hooks";
import { watchSettings } from "../../src/browser/storage/settings.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { type FoundSettings, settingsWriter } from "./settingsWriter.ts";

/** Stores some settings; rejects, with nothing changed, when the browser cannot. */
export type Change = (patch: Partial<Settings>) => Promise<void>;

/** What every section of the page is given. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: Change;
}

/** The settings in force and the way to change them. Changes made elsewhere appear. */
export function useSettings(found: FoundSettings | undefined): SettingsProps {
  const [settings, setSettings] = useState(found?.settings ?? defaultSettings);
  const writer = useMemo(() => settingsWriter(found, defaultSettings), []);
  useEffect(
    () =>
      watchSettings(latest => {
        writer.heed(latest);
        setSettings(latest);
      }),
    [],
  );
  return { settings, change: async patch => setSettings(await writer.write(patch)) };
}
