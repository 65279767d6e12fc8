import { addDay } from "../../core/data/days/addDay.ts";
import { mergeDay } from "../../core/data/days/mergeDays.ts";
import { type Day, timelineDays } from "../../core/history/day.ts";
import { parseDay } from "../../core/nudge/parse/parseDay.ts";
import { type Instant, localDay, minutes } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { dayKey, quarantineKey, stateKey } from "../storage/keyNames.ts";
import { addToQuarantine, parseQuarantine, type QuarantinedValue } from "../storage/quarantineList.ts";
import { recordOf } from "../storage/saveModel.ts";
import { daysIn, isDayKey } from "./dayKeys.ts";
import { type Delivery, inboxDoneKey, inboxKey } from "./inbox.ts";

type Values = Readonly<Record<string, unknown>>;

/** One record of the stored one and the one that comes. */
type Join = (stored: Day, coming: Day) => Day;

/** The days joined with the stored ones, as they are stored; and the stored ones that could not be read, which nothing overwrites silently. */
function joinWith(stored: Values, days: readonly Day[], join: Join, at: Instant) {
  const unreadable: QuarantinedValue[] = [];
  const records = days.map(day => {
    const key = dayKey(day.date);
    const value = stored[key];
    if (value === undefined) return recordOf(asKept(day, at));
    const before = parseDay(value, day.date);
    if (before.unreadable.length > 0) unreadable.push({ at, key, fields: before.unreadable, value });
    return recordOf(asKept(join(before.day, day), at));
  });
  return { records: Object.assign({}, ...records), unreadable };
}

/** The day without its timeline, if that is older than those that Limber keeps. */
const asKept = (day: Day, at: Instant): Day =>
  day.date <= localDay(at - timelineDays * minutes(24 * 60), "UTC") ? { ...day, timeline: "" } : day;

/** The values of a delivery that puts back what was deleted, apart from days. */
const otherValues = (values: Values): Values =>
  Object.fromEntries(
    Object.entries(values).filter(([key]) => !isDayKey(key) && key !== inboxKey && key !== inboxDoneKey),
  );

/**
 * How the days of a delivery join the stored ones. A history that is put back ends where the stored record began, after the
 * deletion: they add up. Where the state comes back too, its clock counts the time since the deletion anew.
 */
const joinOf = (delivery: object): Join =>
  "values" in delivery && !Object.hasOwn(Object(delivery.values), stateKey)
    ? (stored, coming) => addDay(coming, stored)
    : mergeDay;

/**
 * Stores a delivery with the mark that it is done, all in one write. Its days join those that are there: the clock may have run
 * on. Rejects, with nothing changed, if the browser cannot store.
 */
export async function saveDelivery(
  delivery: Exclude<Delivery, { days: unknown }> | { readonly id: string; readonly days: readonly Day[] },
  at: Instant,
): Promise<void> {
  const days = "days" in delivery ? delivery.days : daysIn(delivery.values);
  const stored = await api.storage.local.get([...days.map(({ date }) => dayKey(date)), quarantineKey]);
  const { records, unreadable } = joinWith(stored, days, joinOf(delivery), at);
  const quarantine = addToQuarantine(parseQuarantine(stored[quarantineKey]), unreadable);
  await api.storage.local.set({
    ...("values" in delivery && otherValues(delivery.values)),
    ...records,
    ...(unreadable.length > 0 && { [quarantineKey]: quarantine }),
    [inboxDoneKey]: delivery.id,
  });
}
