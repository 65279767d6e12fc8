import { useEffect, useState } from "preact/hooks";
import { loadHistory, watchHistory } from "../../src/browser/storage/history.ts";
import { loadSyncArea, watchSyncArea } from "../../src/browser/sync/area.ts";
import { loadSyncMemory } from "../../src/browser/sync/memory.ts";
import type { History } from "../../src/core/history/dates.ts";
import { type Device, readDevices } from "../../src/core/sync/devices.ts";
import { addDevices } from "../../src/core/sync/totals.ts";

const withChange = (history: History, changed: History, gone: readonly string[]): History =>
  new Map([...[...history].filter(([date]) => !gone.includes(date)), ...changed]);

/** What the other computers have written, live; none if this one takes no part, or the browser cannot read it. */
function useOthers(isSynced: boolean): readonly Device[] {
  const [others, setOthers] = useState<readonly Device[]>([]);
  useEffect(() => {
    if (!isSynced) return setOthers([]);
    const update = () =>
      void Promise.all([loadSyncArea(), loadSyncMemory()]).then(
        ([area, memory]) => setOthers(readDevices(area).filter(({ id }) => id !== memory?.device)),
        console.error,
      );
    update();
    return watchSyncArea(update);
  }, [isSynced]);
  return others;
}

/** The records of all days, kept up to date; "unread" where the browser cannot read them. `isSynced`: those of all computers. */
export function useHistory(isSynced: boolean): History | "loading" | "unread" {
  const others = useOthers(isSynced);
  const [history, setHistory] = useState<History | "loading" | "unread">("loading");
  useEffect(() => {
    const load = () => loadHistory().then(setHistory, () => setHistory("unread"));
    const stop = watchHistory((changed, gone) =>
      setHistory(known => (typeof known === "string" ? known : withChange(known, changed, gone))),
    );
    void load();
    return stop;
  }, []);
  return typeof history === "string" ? history : addDevices(history, others);
}
