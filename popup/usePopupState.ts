import { useEffect, useState } from "preact/hooks";
import { now, timeZone } from "../src/browser/clock.ts";
import { type LoadedModel, loadModel, watchModel } from "../src/browser/storage/model.ts";
import { loadSettings, watchSettings } from "../src/browser/storage/settings.ts";
import type { Settings } from "../src/core/settings.ts";
import type { Instant } from "../src/core/time/time.ts";

/** What the popup shows: the stored model and settings, and the instant at which they were read. */
export interface PopupState extends Omit<LoadedModel, "unreadable"> {
  readonly settings: Settings;
  readonly at: Instant;
  readonly timeZone: string;
}

/** Loads everything that the popup shows. */
export async function loadPopupState(): Promise<PopupState> {
  const at = now();
  const here = timeZone();
  const [model, { settings }] = await Promise.all([loadModel(at, here), loadSettings()]);
  return { ...model, settings, at, timeZone: here };
}

/** The stored state, kept up to date, and the time, updated every second. */
export function usePopupState(first: PopupState): PopupState {
  const [current, setCurrent] = useState(first);
  useEffect(() => {
    const reload = () => void loadPopupState().then(setCurrent);
    const stops = [watchModel(reload), watchSettings(reload)];
    const timer = setInterval(() => setCurrent(shown => ({ ...shown, at: now() })), 1000);
    reload();
    return () => {
      clearInterval(timer);
      for (const stop of stops) stop();
    };
  }, []);
  return current;
}
