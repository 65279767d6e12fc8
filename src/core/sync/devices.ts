import { instant } from "../nudge/parse/quantities.ts";
import { fieldOf } from "../readFields.ts";
import type { Instant } from "../time/time.ts";
import { type KeyParts, readKey } from "./keys.ts";
import type { Counts } from "./packedCounts.ts";
import { type Dated, unpackMonth, unpackOlder } from "./packedDays.ts";
import { type StampedSettings, unpackSettings } from "./stampedSettings.ts";

/** The values of the synchronised storage, by their keys. */
export type SyncArea = Readonly<Record<string, unknown>>;

/** What another computer, or this one, has written. */
export interface Device {
  readonly id: string;
  /** By the person, or of the browser and the system; empty if it has said none. */
  readonly name: string;
  /** When it wrote last, by its own clock. */
  readonly seenAt: Instant | undefined;
  /** When the person took the last break there: a routine, or one without. */
  readonly brokeAt: Instant | undefined;
  readonly settings: StampedSettings;
  readonly days: Dated;
  /** The sums of months and years whose days it has folded. */
  readonly older: Dated;
}

/** The most signs of a computer's name. */
export const maxNameLength = 40;

/** What a device writes of itself. */
export const packDevice = (name: string, at: Instant, brokeAt: Instant | null): object => ({
  ...{ name, at },
  ...(brokeAt !== null && { broke: brokeAt }),
});

/** A folded month, or its year, hides its days: a device that folds writes the sum before it takes the days away. */
const isFolded = (date: string, older: Dated): boolean =>
  older.has(date.slice(0, 7)) || older.has(date.slice(0, 4));

const withoutFoldedMonths = (older: Dated): Dated =>
  new Map([...older].filter(([date]) => date.length === 4 || !older.has(date.slice(0, 4))));

function readDevice(id: string, area: SyncArea, keys: readonly (KeyParts & { key: string })[]): Device {
  const stored = (kind: KeyParts["kind"]) => {
    const found = keys.find(each => each.kind === kind);
    return found && area[found.key];
  };
  const itself = stored("device");
  const name = fieldOf(itself, "name");
  const older = withoutFoldedMonths(unpackOlder(stored("older")));
  const days = new Map<string, Counts>();
  for (const { key, month } of keys.filter(({ kind }) => kind === "month"))
    for (const [date, counts] of unpackMonth(area[key], month))
      if (!isFolded(date, older)) days.set(date, counts);
  return {
    ...{ id, days, older, settings: unpackSettings(stored("settings")) },
    name: typeof name === "string" ? [...name].slice(0, maxNameLength).join("") : "",
    seenAt: instant(fieldOf(itself, "at")),
    brokeAt: instant(fieldOf(itself, "broke")),
  };
}

/** All devices in the synchronised storage, by their ids. Foreign keys and unreadable values are passed over item by item. Never throws. */
export function readDevices(area: SyncArea): readonly Device[] {
  const known = Object.keys(area).flatMap(key => {
    const parts = readKey(key);
    return parts && parts.kind !== "removal" ? [{ ...parts, key }] : [];
  });
  const ids = [...new Set(known.map(({ device }) => device))].toSorted();
  return ids.map(id =>
    readDevice(
      id,
      area,
      known.filter(({ device }) => device === id),
    ),
  );
}

/** When somebody removed all of Limber's data from the synchronised storage last; 0 if nobody did. */
export const removedAt = (area: SyncArea): Instant =>
  Math.max(
    0,
    ...Object.entries(area)
      .filter(([key]) => readKey(key)?.kind === "removal")
      .map(([, value]) => instant(fieldOf(value, "at")) ?? 0),
  );
