import type { Instant } from "../time/time.ts";
import { readDevices, removedAt, type SyncArea } from "./devices.ts";
import { type Hearing, hear } from "./hearing.ts";
import { keysOf, readKey } from "./keys.ts";
import { allBytes, type CanGive, isTooLarge, roomFor, type SyncLimits, syncLimits } from "./limits.ts";
import { joined, type SyncMemory } from "./memory.ts";
import { type Dated, hasMonths } from "./packedDays.ts";
import { publicationOf } from "./publication.ts";

/** What this computer knows when it looks at the synchronised storage. */
export interface SyncInputs {
  readonly memory: SyncMemory;
  readonly area: SyncArea;
  /** The stored value of this computer's settings, and what has arrived from others before. */
  readonly own: unknown;
  readonly arrived: unknown;
  readonly at: Instant;
}

/** What follows from a look: `undefined` if somebody has removed everything, and this computer takes part no more. */
export type Look = { readonly memory: SyncMemory; readonly heard: Hearing | undefined };

/** The items of each other device. */
function othersIn(area: SyncArea, device: string): readonly SyncArea[] {
  const items = new Map<string, Record<string, unknown>>();
  for (const [key, value] of Object.entries(area)) {
    const id = readKey(key)?.device ?? "";
    if (id !== device) items.set(id, { ...items.get(id), [key]: value });
  }
  return [...items.values()];
}

/** The items of this device in the storage. */
const ownIn = (area: SyncArea, device: string): SyncArea =>
  Object.fromEntries(keysOf(Object.keys(area), device).map(key => [key, area[key]]));

/** A device with these items has days or months that it could fold. */
const canFold: CanGive = items =>
  Object.entries(items).some(([key, value]) => {
    const kind = readKey(key)?.kind;
    return kind === "month" || (kind === "older" && hasMonths(value));
  });

/** Whether this device takes too much where room is short, and has something that it could fold. */
function mustGiveRoom(area: SyncArea, device: string, limits: SyncLimits): boolean {
  const own = ownIn(area, device);
  return canFold(own) && isTooLarge(own, othersIn(area, device), canFold, limits);
}

/** Looks at what the others have written. */
export function look(
  { memory: before, area, own, arrived, at }: SyncInputs,
  limits: SyncLimits = syncLimits,
): Look {
  const removal = removedAt(area);
  const memory = joined(before, at, removal);
  if (removal > (memory.since ?? 0)) return { memory: { ...memory, removedAt: removal }, heard: undefined };
  const others = readDevices(area).filter(({ id }) => id !== memory.device);
  const heard = hear(memory, own, arrived, others);
  const givesRoom = mustGiveRoom(area, memory.device, limits);
  return { memory: { ...heard.memory, givesRoom }, heard };
}

/** A write of a device: the items that differ from those in the storage, and its keys that are needless now. */
export interface SyncWrite {
  readonly set: Readonly<Record<string, unknown>>;
  readonly remove: readonly string[];
  /** There is no room for both: what is needless goes first. */
  readonly isShort: boolean;
  readonly foldedUntil: string | null;
}

/** After each refusal for want of room the device takes a quarter less, for this once. */
const lessForEach = 0.75;

/** What this computer writes after a look. */
export function writeOf(
  { memory, area, at }: Pick<SyncInputs, "memory" | "area" | "at">,
  settings: Hearing["settings"],
  told: { readonly name: string; readonly brokeAt: Instant | null; readonly days: Dated },
  limits: SyncLimits = syncLimits,
): SyncWrite {
  const { device, failure } = memory;
  const room = roomFor(othersIn(area, device), canFold, limits);
  const less = failure?.why === "full" ? lessForEach ** failure.tries : 1;
  const { items, foldedUntil } = publicationOf(
    { ...told, device, at, settings },
    { ...room, bytes: Math.floor(room.bytes * less) },
  );
  const differs = ([key, value]: [string, unknown]) => JSON.stringify(value) !== JSON.stringify(area[key]);
  const set = Object.fromEntries(Object.entries(items).filter(differs));
  const remove = keysOf(Object.keys(area), device).filter(
    key => !Object.hasOwn(items, key) && readKey(key)?.kind !== "removal",
  );
  const isShort = remove.length > 0 && allBytes({ ...area, ...set }) > limits.bytes;
  return { set, remove, isShort, foldedUntil };
}
