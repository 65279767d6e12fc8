import { useEffect, useRef, useState } from "preact/hooks";
import { saveSettings, watchSettings } from "../src/browser/settings.ts";
import type { Settings } from "../src/core/settings.ts";

/** Stores some settings; rejects, with nothing changed, when the browser cannot. */
export type Change = (patch: Partial<Settings>) => Promise<void>;

/** What every section of the page is given. */
export interface SettingsProps {
  readonly settings: Settings;
  readonly change: Change;
}

/**
 * The settings in force and the way to change them. Changes made elsewhere appear. A change is written at once, without
 * reading first, so that one made while the page closes still arrives.
 */
export function useSettings(stored: Settings): SettingsProps {
  const [settings, setSettings] = useState(stored);
  // With changes that are still being stored: of two in quick succession the second must not take back the first.
  const coming = useRef(stored);
  const writing = useRef(0);
  useEffect(
    () =>
      watchSettings(latest => {
        // The news of an earlier write of our own would take back a later one that is on its way.
        if (writing.current === 0) coming.current = latest;
        setSettings(latest);
      }),
    [],
  );
  const change: Change = async patch => {
    const before = coming.current;
    const next = { ...before, ...patch };
    coming.current = next;
    writing.current += 1;
    try {
      await saveSettings(next);
      setSettings(next);
    } catch (error) {
      if (coming.current === next) coming.current = before;
      throw error;
    } finally {
      writing.current -= 1;
    }
  };
  return { settings, change };
}
