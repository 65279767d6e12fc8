import { openSince } from "../../activeTime/clock.ts";
import type { Day } from "../../history/day.ts";
import type { Instant } from "../../time/time.ts";
import type { State } from "./state.ts";

/** The state and the record of the day that an event belongs to. */
export interface Model {
  readonly state: State;
  readonly today: Day;
  /** The record of another day that an event can still change: the time before midnight belongs to it, and what an undo takes back. */
  readonly lastDay?: Day;
}

/**
 * The date of another record than today's that an event can still change: the one to which the clock's open time belongs, or the
 * one that counts what an undo can take back. After a journey that may be a later date than today's.
 */
export function otherDate(
  { clock, skipped, ended }: State,
  today: string,
  dateOf: (at: Instant) => string,
): string | undefined {
  const open = dateOf(openSince(clock));
  if (open < today) return open;
  return [skipped?.on, ended?.on].find(date => date !== undefined && date !== today);
}

/** The model with the record of a date changed, today's if none is given; as it is where it does not hold that record. */
export function changeDay(model: Model, date: string | undefined, change: (day: Day) => Day): Model {
  const { today, lastDay } = model;
  if (date === undefined || date === today.date) return { ...model, today: change(today) };
  return lastDay?.date === date ? { ...model, lastDay: change(lastDay) } : model;
}
