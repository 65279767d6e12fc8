import type { Instant } from "../time/time.ts";
import { packDevice } from "./devices.ts";
import { syncKey } from "./keys.ts";
import { allBytes, itemBytes, type Room } from "./limits.ts";
import { type Dated, packMonth, packOlder, sumBy } from "./packedDays.ts";
import { packSettings, type StampedSettings } from "./stampedSettings.ts";

/** All that a device has to tell. */
export interface Told {
  readonly device: string;
  readonly name: string;
  readonly at: Instant;
  readonly brokeAt: Instant | null;
  readonly settings: StampedSettings;
  readonly days: Dated;
}

/** The items that a device writes, by their keys, and the last month whose days it has folded; `null` if none. */
export interface Publication {
  readonly items: Readonly<Record<string, unknown>>;
  readonly foldedUntil: string | null;
}

/** The days by month, the latest month first. */
function monthsOf(days: Dated): readonly (readonly [month: string, days: Dated])[] {
  const months = new Map<string, Map<string, ReturnType<Dated["get"]> & object>>();
  for (const [date, counts] of days) {
    const name = date.slice(0, 7);
    const month = months.get(name) ?? new Map();
    months.set(name, month.set(date, counts));
  }
  return [...months].toSorted(([one], [other]) => (one < other ? 1 : -1));
}

/** The sums of months in one item; the oldest years become one sum each until it fits. */
function packSums(sums: Dated, key: string, maxBytes: number): string {
  const oldest = [...sums.keys()].filter(({ length }) => length === 7).toSorted()[0];
  const packed = packOlder(sums);
  if (oldest === undefined || itemBytes(key, packed) <= maxBytes) return packed;
  const ofYear = [...sums].filter(([date]) => date.startsWith(oldest.slice(0, 4)));
  const rest = [...sums].filter(([date]) => !date.startsWith(oldest.slice(0, 4)));
  return packSums(new Map([...rest, ...sumBy(new Map(ofYear), 4)]), key, maxBytes);
}

/** A month with its item and its sum, each made once. */
interface PackedMonth {
  readonly month: string;
  readonly item: Readonly<Record<string, unknown>>;
  readonly sum: Dated;
}

const packedMonths = ({ device, days }: Told): readonly PackedMonth[] =>
  monthsOf(days).map(([month, ofMonth]) => ({
    ...{ month, sum: sumBy(ofMonth, 7) },
    item: { [syncKey("month", device, month)]: packMonth(ofMonth) },
  }));

/** The items with the days of the latest `kept` months, and the sums of all months before. */
function itemsWith(told: Told, months: readonly PackedMonth[], kept: number, room: Room) {
  const { device, name, at, brokeAt, settings } = told;
  const settingsKey = syncKey("settings", device);
  const olderKey = syncKey("older", device);
  const folded = new Map(months.slice(kept).flatMap(({ sum }) => [...sum]));
  const older = packSums(folded, olderKey, room.itemBytes);
  return {
    [syncKey("device", device)]: packDevice(name, at, brokeAt),
    ...(settings.size > 0 && { [settingsKey]: packSettings(settings, settingsKey, room.itemBytes) }),
    ...Object.assign({}, ...months.slice(0, kept).map(({ item }) => item)),
    ...(older !== "" && { [olderKey]: older }),
  };
}

const fits = (items: Publication["items"], room: Room): boolean =>
  allBytes(items) <= room.bytes &&
  Object.keys(items).length <= room.items &&
  Object.entries(items).every(([key, value]) => itemBytes(key, value) <= room.itemBytes);

/** The most months that can keep their days; none if nothing fits. By halves: ten years are looked at eight times. */
function mostKept(count: number, isEnough: (kept: number) => boolean): number {
  if (isEnough(count)) return count;
  let [least, tooMany] = [0, count];
  while (tooMany - least > 1) {
    const middle = Math.floor((least + tooMany) / 2);
    if (isEnough(middle)) least = middle;
    else tooMany = middle;
  }
  return least;
}

/**
 * What a device writes: itself, its settings, and its days by month. Where the room is short the oldest months become sums; nothing
 * is left out. If even that does not fit, the browser will refuse it.
 */
export function publicationOf(told: Told, room: Room): Publication {
  const months = packedMonths(told);
  const kept = mostKept(months.length, count => fits(itemsWith(told, months, count, room), room));
  return { items: itemsWith(told, months, kept, room), foldedUntil: months[kept]?.month ?? null };
}
