import type { History } from "../../core/history/dates.ts";
import { parseDay } from "../../core/nudge/parse/parseState.ts";
import { api } from "../api.ts";
import { dayKey } from "./keyNames.ts";

/** The records among stored values, by date. */
const recordsIn = (stored: Record<string, unknown>): History => {
  const prefix = dayKey("");
  const days = Object.entries(stored).filter(([key, value]) => key.startsWith(prefix) && value !== undefined);
  return new Map(
    days.map(([key, value]) => {
      const date = key.slice(prefix.length);
      return [date, parseDay(value, date).day];
    }),
  );
};

/** Loads the records of all days. What is unreadable in one counts as 0. Rejects if the browser cannot read. */
export const loadHistory = async (): Promise<History> => recordsIn(await api.storage.local.get(null));

/** Tells each change of the records: those that are new or different, and the dates of those that are gone. */
export function watchHistory(tell: (changed: History, gone: readonly string[]) => void): () => void {
  const prefix = dayKey("");
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const days = Object.entries(changes).filter(([key]) => area === "local" && key.startsWith(prefix));
    if (days.length === 0) return;
    const values = Object.fromEntries(days.map(([key, { newValue }]) => [key, newValue]));
    const gone = days.filter(([, { newValue }]) => newValue === undefined);
    tell(
      recordsIn(values),
      gone.map(([key]) => key.slice(prefix.length)),
    );
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
