import { expiredDates } from "../../core/history/expiredDates.ts";
import { isRecord } from "../../core/readFields.ts";
import { api } from "../api.ts";
import { dayKey } from "./keyNames.ts";
import { orUnread } from "./unread.ts";

/** The stored records that have to lose their timeline as `date` begins, without it. Never rejects; the next days try again. */
export async function recordsWithoutTimeline(since: string, date: string): Promise<Record<string, unknown>> {
  const { value } = await orUnread(api.storage.local.get(expiredDates(since, date).map(dayKey)));
  const old = Object.entries(value ?? {}).filter(
    ([, day]) => isRecord(day) && Object.hasOwn(day, "timeline"),
  );
  return Object.fromEntries(
    old.map(([key, day]) => [
      key,
      Object.fromEntries(Object.entries(Object(day)).filter(([name]) => name !== "timeline")),
    ]),
  );
}
