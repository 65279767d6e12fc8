import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../src/browser/clock.ts";
import { type Hidden, hiddenWindows } from "../src/browser/sensors/hiddenWindows.ts";
import { type LoadedModel, loadModel, watchModel } from "../src/browser/storage/model.ts";
import { loadSettings, watchSettings } from "../src/browser/storage/settings.ts";
import type { Settings } from "../src/core/settings.ts";
import type { Instant } from "../src/core/time/time.ts";

/** What the popup shows: the stored model and settings, and the instant at which they were read. */
export interface PopupState extends Omit<LoadedModel, "unreadable"> {
  readonly settings: Settings;
  readonly at: Instant;
  readonly timeZone: string;
  /** The windows that the browser hides from Limber. */
  readonly hidden: Hidden;
}

/** Loads everything that the popup shows. */
export async function loadPopupState(): Promise<PopupState> {
  const at = now();
  const here = timeZone();
  const [model, { settings }, hidden] = await Promise.all([
    loadModel(at, here),
    loadSettings(),
    hiddenWindows(),
  ]);
  return { ...model, settings, at, timeZone: here, hidden };
}

/** The stored state, kept up to date, and the time, updated every second. */
export function usePopupState(first: PopupState): PopupState {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    let changes = 0;
    const update = (change: Partial<PopupState>) => {
      changes += 1;
      setCurrent(shown => ({ ...shown, ...change, at: now(), timeZone: timeZone() }));
    };
    // Something may have changed before the watchers were added. A state that was loaded before a change is older than it.
    const refresh = async (): Promise<void> => {
      const before = changes;
      const loaded = await loadPopupState();
      if (changes === before) setCurrent(loaded);
      else await refresh();
    };
    const stops = [watchModel(update), watchSettings(settings => update({ settings }))];
    const timer = setInterval(() => setCurrent(shown => ({ ...shown, at: now() })), 1000);
    void refresh();
    return () => {
      clearInterval(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return current;
}
