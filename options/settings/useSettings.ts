import { useEffect, useMemo, useState } from "preact/hooks";
import { watchSettings } from "../../src/browser/storage/settings.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { type LoadedForWriting, settingsWriter } from "./settingsWriter.ts";

/** Stores some settings; rejects, with nothing changed, when the browser cannot. */
export type Change = (patch: Partial<Settings>) => Promise<void>;

/** What every section of the page is given. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: Change;
}

/** The settings in force and the way to change them. Changes made elsewhere appear. */
export function useSettings(loaded: LoadedForWriting | undefined): SettingsProps {
  const [settings, setSettings] = useState(loaded?.settings ?? defaultSettings);
  const writer = useMemo(() => settingsWriter(loaded, defaultSettings), []);
  useEffect(
    () =>
      watchSettings(latest => {
        writer.onExternalChange(latest);
        setSettings(latest);
      }),
    [],
  );
  return { settings, change: async patch => setSettings(await writer.write(patch)) };
}
