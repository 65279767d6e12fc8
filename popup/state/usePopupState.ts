import { useEffect, useRef, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { hiddenWindows } from "../../src/browser/sensors/hiddenWindows.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import type { Model } from "../../src/core/nudge/state/model.ts";
import type { Settings } from "../../src/core/settings.ts";
import { type Instant, seconds } from "../../src/core/time/time.ts";
import type { Found } from "./found.ts";
import { loadPopupState, type PopupState } from "./popupState.ts";
import { watchPopupState } from "./watchPopupState.ts";

/** The model after a command of a routine that this page carries out itself. */
type PlayAlone = (model: Model, command: Command, settings: Settings, at: Instant, timeZone: string) => Model;

/** How long a page waits before it tries once more to read a storage that could not be read. */
const retryMs = seconds(5);

/**
 * What the popup shows, kept up to date, and the time, updated every second. `keep` carries out a command of a routine on this page
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
    let retry: ReturnType<typeof setTimeout> | undefined;
    let isClosed = false;
    // A state that was loaded before a change is older than it.
    const refresh = async (): Promise<void> => {
      const before = changes;
      const next = await loadPopupState();
      if (isClosed) return;
      if (changes !== before) return refresh();
      setCurrent(next);
      clearTimeout(retry);
      if (next.fault === "unread") retry = setTimeout(refresh, retryMs);
    };
    const update = (change?: Partial<Found>) => {
      changes += 1;
      if (!change) return void refresh().then(() => setKept(undefined));
      if (change.state) setKept(undefined);
      setCurrent(shown => ({ ...shown, ...change, at: now(), timeZone: timeZone() }));
    };
    const dayEndsAtHour = () => latest.current.settings.dayEndsAtHour;
    const stop = watchPopupState(first.source, dayEndsAtHour, update);
    const timer = setInterval(() => setCurrent(shown => ({ ...shown, at: now() })), 1000);
    // Something may have changed before the watchers were added.
    void refresh();
    return () => {
      isClosed = true;
      clearInterval(timer);
      clearTimeout(retry);
      stop();
    };
  }, []);
  const isOtherApp = current.state.hold === "otherApp";
  useEffect(() => {
    if (!isOtherApp) return;
    hiddenWindows().then(hidden => setCurrent(shown => ({ ...shown, hidden })), console.error);
  }, [isOtherApp]);
  return { current, keep };
}
