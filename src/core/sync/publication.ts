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

/** The sums with one for each year in place of those for the months of the years before `since`. */
function foldYears(sums: Dated, since: string): Dated {
  const isOld = ([date]: readonly [string, unknown]) => date.slice(0, 4) < since;
  const entries = [...sums];
  return new Map([...entries.filter(entry => !isOld(entry)), ...sumBy(new Map(entries.filter(isOld)), 4)]);
}

/** The sums of months in one item; the oldest years become one sum each until it fits. */
function packSums(sums: Dated, key: string, maxBytes: number): string {
  const oldest = [...sums.keys()].filter(({ length }) => length === 7).toSorted()[0];
  const packed = packOlder(sums);
  if (oldest === undefined || itemBytes(key, packed) <= maxBytes) return packed;
  return packSums(foldYears(sums, String(Number(oldest.slice(0, 4)) + 1)), key, maxBytes);
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

/** How finely a device tells its past. The latest `kept` months have their days, the months before have sums, the years before `since` one sum each. */
interface Detail {
  readonly kept: number;
  readonly since: string;
}

/** All details, the coarsest first. It has years alone; each next one has the months of one more year, and then the days of one more month. */
function detailsOf(months: readonly PackedMonth[]): readonly [Detail, ...Detail[]] {
  const years = [...new Set(months.map(({ month }) => month.slice(0, 4)))];
  return [
    { kept: 0, since: "9999" },
    ...years.map(since => ({ kept: 0, since })),
    ...months.map((_, index) => ({ kept: index + 1, since: "" })),
  ];
}

/** The items in so much detail. */
function itemsWith(told: Told, months: readonly PackedMonth[], { kept, since }: Detail, room: Room) {
  const { device, name, at, brokeAt, settings } = told;
  const settingsKey = syncKey("settings", device);
  const olderKey = syncKey("older", device);
  const folded = new Map(months.slice(kept).flatMap(({ sum }) => [...sum]));
  const older = packSums(foldYears(folded, since), olderKey, room.itemBytes);
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

/** The last of the cases that is good enough, or the first if none is. By halves: ten years are looked at eight times. */
function lastThat<Case>(cases: readonly [Case, ...Case[]], isGood: (one: Case) => boolean): Case {
  if (isGood(cases.at(-1) ?? cases[0])) return cases.at(-1) ?? cases[0];
  let [good, bad] = [0, cases.length - 1];
  while (bad - good > 1) {
    const middle = Math.floor((good + bad) / 2);
    if (isGood(cases[middle] ?? cases[0])) good = middle;
    else bad = middle;
  }
  return cases[good] ?? cases[0];
}

/**
 * What a device writes: itself, its settings, and its days by month. Where the room is short the oldest months become sums, and after
 * all months the oldest years; nothing is left out. If even that does not fit, the browser will refuse it.
 */
export function publicationOf(told: Told, room: Room): Publication {
  const months = packedMonths(told);
  const detail = lastThat(detailsOf(months), one => fits(itemsWith(told, months, one, room), room));
  return { items: itemsWith(told, months, detail, room), foldedUntil: months[detail.kept]?.month ?? null };
}
