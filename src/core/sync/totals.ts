import type { History } from "../history/dates.ts";
import { type Day, emptyDay } from "../history/day.ts";
import type { Device } from "./devices.ts";
import { addCounts, type Counts, noCounts } from "./packedCounts.ts";
import type { Dated } from "./packedDays.ts";

/** The counts of days, by date: what of them travels. */
export const countsOf = (days: Iterable<Day>): Dated =>
  new Map([...days].map(day => [day.date, addCounts(noCounts, day)]));

/** Days of this computer with those of the others added. Timeline and doses are those of this computer. */
export function addDevices(own: History, others: readonly Device[]): History {
  const days = new Map(own);
  for (const { days: theirs } of others)
    for (const [date, counts] of theirs) {
      const known = days.get(date) ?? emptyDay(date);
      days.set(date, { ...known, ...addCounts(known, counts) });
    }
  return days;
}

/** All that this computer and the others have ever recorded, folded months included. */
export function totalOf(own: Dated, others: readonly Device[]): Counts {
  const all = [own, ...others.flatMap(({ days, older }) => [days, older])];
  return all.flatMap(dated => [...dated.values()]).reduce(addCounts, noCounts);
}
