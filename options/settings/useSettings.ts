import { useEffect, useMemo, useState } from "preact/hooks";
import { watchSettings } from "../../src/browser/storage/settings.ts";
import { defaultSettings, type Settings } from "../../src/core/settings.ts";
import { type LoadedForWriting, settingsWriter } from "./settingsWriter.ts";

/** Stores some settings, and in the same write what belongs to them. Rejects, with nothing changed, if the browser cannot store. */
export type Change = (patch: Partial<Settings>, beside?: object) => Promise<void>;

/** The props of every section. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: Change;
}

/** What a section's content gets. One that loads later says when it is there. */
export interface ContentProps extends SettingsProps {
  readonly onThere: () => void;
}

/** The settings in force, live, and a function to change them. */
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
  return { settings, change: async (patch, beside) => setSettings(await writer.write(patch, beside)) };
}
