import { type Instant, localDay } from "../../time/time.ts";
import type { Refused } from "./importedFile.ts";

/** No day of Limber is earlier: it did not exist. */
export const firstDate = "2020-01-01";

/** Whether a text is a day of the calendar, as `YYYY-MM-DD`. */
export function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  try {
    return Temporal.PlainDate.from(text, { overflow: "reject" }).toString() === text;
  } catch {
    return false;
  }
}

/** The last date that has begun anywhere on Earth at an instant. */
export const lastDate = (at: Instant): string => localDay(at, "+14:00");

/** What is wrong with a date; `undefined` if nothing is. */
export function dateFault(date: string, at: Instant): Refused | undefined {
  if (!isDate(date)) return "badDate";
  if (date < firstDate) return "tooEarly";
  return date > lastDate(at) ? "inFuture" : undefined;
}
