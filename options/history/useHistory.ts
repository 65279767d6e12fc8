import { useEffect, useState } from "preact/hooks";
import { loadHistory, watchHistory } from "../../src/browser/storage/history.ts";
import type { History } from "../../src/core/history/dates.ts";

const withChange = (history: History, changed: History, gone: readonly string[]): History =>
  new Map([...[...history].filter(([date]) => !gone.includes(date)), ...changed]);

/** The records of all days, kept up to date; `undefined` until they are there. */
export function useHistory(): History | undefined {
  const [history, setHistory] = useState<History>();
  useEffect(() => {
    const load = () => loadHistory().then(setHistory, console.error);
    const stop = watchHistory((changed, gone) =>
      setHistory(known => known && withChange(known, changed, gone)),
    );
    void load();
    return stop;
  }, []);
  return history;
}
