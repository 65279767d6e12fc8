import { useEffect, useState } from "preact/hooks";
import { loadHistory, watchHistory } from "../../src/browser/storage/history.ts";
import type { History } from "../../src/core/history/dates.ts";

const withChange = (history: History, changed: History, gone: readonly string[]): History =>
  new Map([...[...history].filter(([date]) => !gone.includes(date)), ...changed]);

/** The records of all days, kept up to date; "unread" where the browser cannot read them. */
export function useHistory(): History | "loading" | "unread" {
  const [history, setHistory] = useState<History | "loading" | "unread">("loading");
  useEffect(() => {
    const load = () => loadHistory().then(setHistory, () => setHistory("unread"));
    const stop = watchHistory((changed, gone) =>
      setHistory(known => (typeof known === "string" ? known : withChange(known, changed, gone))),
    );
    void load();
    return stop;
  }, []);
  return history;
}
