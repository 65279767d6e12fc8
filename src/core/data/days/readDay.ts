import { type Day, emptyDay } from "../../history/day.ts";
import { parseDay } from "../../nudge/parse/parseDay.ts";
import { fieldOf, isRecord } from "../../readFields.ts";
import { type Instant, minutes } from "../../time/time.ts";
import { dateFault } from "./dates.ts";
import { type Refused, refuse } from "./importedFile.ts";

/** The longest local day: the one on which clocks are set back. */
export const longestDayMs = minutes(25 * 60);

/** More than this of anything does not happen on one day. */
const most = 100_000;

/** The name of a number that no day can have. */
const absurdField = (day: Day): string | undefined =>
  Object.entries(day).find(
    ([name, value]) => typeof value === "number" && value > (name.endsWith("Ms") ? longestDayMs : most),
  )?.[0];

const fault = (why: Refused, date: string, name = "") =>
  refuse(why, [date, name].filter(Boolean).join(": "), "limber");

/**
 * The day in a value of any kind, read strictly: unlike a stored day it has no unreadable and no unknown field, a date that can
 * be, and numbers that a day can have. Never throws.
 */
export function readDay(value: unknown, at: Instant): { day: Day } | ReturnType<typeof refuse> {
  const date = fieldOf(value, "date") ?? "";
  if (!isRecord(value) || typeof date !== "string") return fault("wrongValue", String(date), "date");
  const wrong = dateFault(date, at);
  if (wrong) return fault(wrong, date);
  const known = emptyDay(date);
  const unknown = Object.keys(value).find(name => !Object.hasOwn(known, name));
  if (unknown !== undefined) return fault("unknownField", date, unknown);
  const { day, unreadable } = parseDay(value, date);
  if (unreadable.length > 0) return fault("wrongValue", date, unreadable[0]);
  const absurd = absurdField(day);
  return absurd ? fault("absurd", date, absurd) : { day };
}
