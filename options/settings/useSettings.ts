import { createContext } from "preact";
import { useEffect, useMemo, useState } from "preact/hooks";
import { type LoadedSettings, watchSettings } from "../../src/browser/storage/settings.ts";
import type { Patch } from "../../src/core/policy/changes.ts";
import { effectiveSettings } from "../../src/core/policy/effectiveSettings.ts";
import { noPolicy } from "../../src/core/policy/policy.ts";
import type { Settings } from "../../src/core/settings.ts";
import { type LoadedForWriting, settingsWriter } from "./settingsWriter.ts";

/** Stores some settings, and in the same write what belongs to them. Rejects, with nothing changed, if the browser cannot store. */
export type Change = (patch: Patch, beside?: object) => Promise<void>;

/** The props of every section. */
export interface SettingsProps {
  /** The settings in force. */
  readonly settings: Settings;
  readonly change: Change;
}

/** What the person has chosen of the settings in force. */
export const Chosen = createContext<Partial<Settings>>({});

/** What the settings in force are made of. */
export type SettingsSource = Pick<LoadedSettings, "chosen" | "policy" | "ignored">;

const unread: SettingsSource = { chosen: {}, policy: noPolicy, ignored: [] };

/** The settings in force and what they are made of, live, and a function to change them. */
export function useSettings(loaded: LoadedForWriting | undefined): SettingsProps & SettingsSource {
  const [source, setSource] = useState<SettingsSource>(loaded ?? unread);
  const writer = useMemo(() => settingsWriter(loaded), []);
  useEffect(
    () =>
      watchSettings((_, latest) => {
        writer.onExternalChange(latest);
        setSource(latest);
      }),
    [],
  );
  const change: Change = async (patch, beside) => {
    const chosen = await writer.write(patch, beside);
    setSource(known => ({ ...known, chosen }));
  };
  const settings = useMemo(() => effectiveSettings(source.chosen, source.policy), [source]);
  return { ...source, settings, change };
}
