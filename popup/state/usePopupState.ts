import { useEffect, useRef, useState } from "preact/hooks";
import { now, timeZone } from "../../src/browser/clock.ts";
import { hiddenWindows } from "../../src/browser/sensors/hiddenWindows.ts";
import type { Command } from "../../src/core/nudge/event.ts";
import type { Settings } from "../../src/core/settings.ts";
import { type Instant, seconds } from "../../src/core/time/time.ts";
import type { Found, Kept } from "./found.ts";
import { loadPopupState, type PopupState } from "./popupState.ts";
import { watchPopupState } from "./watchPopupState.ts";

/** What a command of a routine changes that this page carries out itself. */
type PlayAlone = (before: Kept, command: Command, settings: Settings, at: Instant, timeZone: string) => Kept;

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
  const [kept, setKept] = useState<Kept>();
  const current = { ...loaded, ...kept };
  // Two commands may come before the next rendering.
  const latest = useRef(current);
  latest.current = current;
  const carryOut = async (command: Command) => {
    const { playAlone } = await loadPlayer();
    const next = playAlone(latest.current, command, latest.current.settings, now(), timeZone());
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
    const update = (found?: Found) => {
      changes += 1;
      if (!found) return void refresh().then(() => setKept(undefined));
      setKept(undefined);
      setCurrent(shown => ({ ...shown, ...found, at: now() }));
    };
    const stop = watchPopupState(first.source, update);
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
