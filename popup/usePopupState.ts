import { useEffect, useRef, useState } from "preact/hooks";
import { now, timeZone } from "../src/browser/clock.ts";
import { type Hidden, hiddenWindows } from "../src/browser/sensors/hiddenWindows.ts";
import { type LoadedModel, loadModel, watchModel } from "../src/browser/storage/model.ts";
import { loadSettingsOrQuiet, watchSettings } from "../src/browser/storage/settings.ts";
import type { Command } from "../src/core/nudge/event.ts";
import type { Model } from "../src/core/nudge/state/model.ts";
import type { Settings } from "../src/core/settings.ts";
import { type Instant, seconds } from "../src/core/time/time.ts";

/** What the popup shows: the stored model and settings, and the instant at which they were read. */
export interface PopupState extends Omit<LoadedModel, "unreadable"> {
  readonly settings: Settings;
  /** The organisation lets nothing be recorded: there is no count of today. */
  readonly isHistoryOff: boolean;
  readonly at: Instant;
  readonly timeZone: string;
  /** The windows that the browser hides from Limber, if another application holds the nudge back. */
  readonly hidden: Hidden;
}

/** Loads everything that the popup shows. Never rejects: see `loadModel`. */
export async function loadPopupState(): Promise<PopupState> {
  const at = now();
  const here = timeZone();
  const loading = loadSettingsOrQuiet();
  const dayEndsAtHour = loading.then(stored => stored.settings.dayEndsAtHour);
  const [model, { settings, policy, isUnread }] = await Promise.all([
    loadModel(at, here, dayEndsAtHour),
    loading,
  ]);
  const hidden = model.state.hold === "otherApp" ? await hiddenWindows() : "nothing";
  return {
    ...{ ...model, settings, at, hidden },
    ...{ isUnread: model.isUnread || isUnread, isHistoryOff: policy.isHistoryOff, timeZone: here },
  };
}

/** The model after a command of a routine that this page carries out itself. */
type PlayAlone = (model: Model, command: Command, settings: Settings, at: Instant, timeZone: string) => Model;

/** How long a page waits before it tries once more to read a storage that could not be read. */
const retryMs = seconds(5);

/**
 * The stored state, kept up to date, and the time, updated every second. `keep` carries out a command of a routine on this page
 * alone, by a player that it loads; what it changes is shown until the background speaks.
 */
export function usePopupState(
  first: PopupState,
  loadPlayer: () => Promise<{ readonly playAlone: PlayAlone }>,
): {
  current: PopupState;
  keep: (command: Command) => void;
} {
  const [loaded, setCurrent] = useState(first);
  const [kept, setKept] = useState<Model>();
  const current = { ...loaded, ...kept };
  // Two commands may come before the next rendering.
  const latest = useRef(current);
  latest.current = current;
  const carryOut = async (command: Command) => {
    const { playAlone } = await loadPlayer();
    const { state, today, settings } = latest.current;
    const next = playAlone({ state, today }, command, settings, now(), timeZone());
    latest.current = { ...latest.current, ...next };
    setKept(next);
  };
  const keep = (command: Command) => void carryOut(command).catch(console.error);
  useEffect(() => {
    let changes = 0;
    const update = (change: Partial<PopupState>) => {
      changes += 1;
      if (change.state) setKept(undefined);
      setCurrent(shown => ({ ...shown, ...change, at: now(), timeZone: timeZone() }));
    };
    // Something may have changed before the watchers were added. A state that was loaded before a change is older than it.
    const refresh = async (): Promise<void> => {
      const before = changes;
      const loaded = await loadPopupState();
      if (isClosed) return;
      if (changes === before) setCurrent(loaded);
      if (loaded.isUnread) retry = setTimeout(refresh, retryMs);
      else if (changes !== before) await refresh();
    };
    let retry: ReturnType<typeof setTimeout> | undefined;
    let isClosed = false;
    const dayEndsAtHour = () => latest.current.settings.dayEndsAtHour;
    const stops = [
      watchModel(update, dayEndsAtHour),
      watchSettings((settings, { policy }) => update({ settings, isHistoryOff: policy.isHistoryOff })),
    ];
    const timer = setInterval(() => setCurrent(shown => ({ ...shown, at: now() })), 1000);
    void refresh();
    return () => {
      isClosed = true;
      clearInterval(timer);
      clearTimeout(retry);
      for (const stop of stops) stop();
    };
  }, []);
  const isOtherApp = current.state.hold === "otherApp";
  useEffect(() => {
    if (!isOtherApp) return;
    hiddenWindows().then(hidden => setCurrent(shown => ({ ...shown, hidden })), console.error);
  }, [isOtherApp]);
  return { current, keep };
}
