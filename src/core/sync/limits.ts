/**
 * What both browsers grant an extension in the synchronised storage: bytes in all and for each item (the key, and the value as
 * JSON in UTF-8), and items. Chromium grants 120 writes a minute and 1800 an hour besides.
 * https://developer.chrome.com/docs/extensions/reference/api/storage
 */
export const syncLimits = { bytes: 102_400, itemBytes: 8192, items: 512 };

/** Limits of a synchronised storage. */
export type SyncLimits = typeof syncLimits;

/** The items of a synchronised storage, or of one device in it, by their keys. */
export type Items = Readonly<Record<string, unknown>>;

/** The bytes of a text in UTF-8. */
function bytesIn(text: string): number {
  let bytes = 0;
  for (const sign of text) {
    const code = sign.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The bytes that an item takes. */
export const itemBytes = (key: string, value: unknown): number =>
  bytesIn(key) + bytesIn(JSON.stringify(value) ?? "");

/** The bytes that several items take. */
export const allBytes = (items: Items): number =>
  Object.entries(items).reduce((sum, [key, value]) => sum + itemBytes(key, value), 0);

/** The room that a device may take. */
export interface Room {
  readonly bytes: number;
  readonly items: number;
  readonly itemBytes: number;
}

/** The part that stays free, for what devices write before they have heard of each other. */
const spare = 0.03;

/**
 * What is left for one more in a whole that others share. A device that takes less than an equal part leaves the rest to all. One
 * more equal part stays free: a device that finds no room cannot even say so.
 */
function fairPart(whole: number, others: readonly number[]): number {
  let [left, sharers] = [whole, others.length + 2];
  for (const taken of others.toSorted((one, other) => one - other)) {
    if (taken > left / sharers) break;
    left -= taken;
    sharers -= 1;
  }
  return Math.floor(left / sharers);
}

const sum = (all: readonly number[]) => all.reduce((before, next) => before + next, 0);

/** What of a limit devices may take together. */
const grantedOf = (limit: number): number => Math.floor(limit * (1 - spare));

/** Whether a device with these items has something that it could fold. */
export type CanGive = (items: Items) => boolean;

/** The bytes for one device beside the others: a fair part of what those leave that cannot give room. */
function fairBytes(others: readonly Items[], canGive: CanGive, limits: SyncLimits): number {
  const fixed = sum(others.filter(items => !canGive(items)).map(allBytes));
  return Math.max(0, fairPart(grantedOf(limits.bytes) - fixed, others.filter(canGive).map(allBytes)));
}

/**
 * Whether this device takes more than its part, and none that can give room takes more than this one: if all gave room at once, all
 * would take it again.
 */
export const isTooLarge = (
  own: Items,
  others: readonly Items[],
  canGive: CanGive,
  limits: SyncLimits = syncLimits,
): boolean =>
  allBytes(own) > fairBytes(others, canGive, limits) &&
  others.filter(canGive).every(items => allBytes(items) <= allBytes(own));

/**
 * The room for one device beside what each of the others has written: a fair part, and no more than is free. A device that has taken
 * more gives room when it writes next.
 */
export function roomFor(others: readonly Items[], canGive: CanGive, limits: SyncLimits = syncLimits): Room {
  const free = grantedOf(limits.bytes) - sum(others.map(allBytes));
  const counts = others.map(items => Object.keys(items).length);
  const granted = grantedOf(limits.items);
  return {
    bytes: Math.max(0, Math.min(free, fairBytes(others, canGive, limits))),
    items: Math.max(0, Math.min(granted - sum(counts), fairPart(granted, counts))),
    itemBytes: grantedOf(limits.itemBytes),
  };
}
