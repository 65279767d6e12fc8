import type { History } from "../../core/history/dates.ts";
import { api } from "../api.ts";
import { dateOf, daysIn, isDayKey } from "../data/dayKeys.ts";

/** The records among stored values, by date. */
const recordsIn = (stored: Readonly<Record<string, unknown>>): History =>
  new Map(daysIn(stored).map(day => [day.date, day]));

/** Loads the records of all days. What is unreadable in one counts as 0. Rejects if the browser cannot read. */
export const loadHistory = async (): Promise<History> => recordsIn(await api.storage.local.get(null));

/** Tells each change of the records: those that are new or different, and the dates of those that are gone. */
export function watchHistory(tell: (changed: History, gone: readonly string[]) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    const days = Object.entries(changes).filter(([key]) => isDayKey(key));
    if (days.length === 0) return;
    const there = days.filter(([, { newValue }]) => newValue !== undefined);
    const gone = days.filter(([, { newValue }]) => newValue === undefined);
    tell(
      recordsIn(Object.fromEntries(there.map(([key, { newValue }]) => [key, newValue]))),
      gone.map(([key]) => dateOf(key)),
    );
  };
  api.storage.local.onChanged.addListener(listener);
  return () => api.storage.local.onChanged.removeListener(listener);
}
