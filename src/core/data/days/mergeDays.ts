import type { Day } from "../../history/day.ts";
import { readTimeline } from "../../history/timeline.ts";
import { parseDay } from "../../nudge/parse/parseDay.ts";

/** How many minutes of a timeline the person was there. */
const minutesThere = (timeline: string): number =>
  readTimeline(timeline)
    .filter(({ kind }) => kind !== "away")
    .reduce((sum, { from, to }) => sum + to - from, 0);

/** The timeline that tells more. Of two that tell as much it is the same one whichever comes first. */
function fuller(one: string, other: string): string {
  const more = minutesThere(one) - minutesThere(other);
  return more > 0 || (more === 0 && one > other) ? one : other;
}

/** The longer text. Of two as long as each other it is the same one whichever comes first. */
function fullerText(one: string, other: string): string {
  const more = one.length - other.length;
  return more > 0 || (more === 0 && one > other) ? one : other;
}

/** The larger of two values of one field: of timelines the fuller one, of doses the longer record, or the later in the alphabet. */
function larger(name: string, one: unknown, other: unknown): unknown {
  if (typeof one === "number" && typeof other === "number") return Math.max(one, other);
  if (typeof one === "string" && typeof other === "string")
    return name === "doses" ? fullerText(one, other) : fuller(one, other);
  return one ?? other;
}

/**
 * One record of two for the same date: of each field the larger value.
 *
 * Both records may tell of the same hours: an export of this computer, an older copy of it, another program that ran beside
 * Limber. Their sum would count those hours twice, and again with each import. The larger value counts nothing twice, loses
 * nothing that either record has, and gives the same in any order and however often.
 */
export function mergeDay(one: Day, other: Day): Day {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  const fields = [...names].map(name => [
    name,
    larger(name, Reflect.get(one, name), Reflect.get(other, name)),
  ]);
  return parseDay(Object.fromEntries(fields), one.date).day;
}

/** All days of some lists, each date once, in order. */
export function mergeDays(...lists: readonly (readonly Day[])[]): Day[] {
  const days = new Map<string, Day>();
  for (const day of lists.flat()) {
    const known = days.get(day.date);
    days.set(day.date, known ? mergeDay(known, day) : day);
  }
  return [...days.values()].toSorted((one, other) => (one.date < other.date ? -1 : 1));
}
