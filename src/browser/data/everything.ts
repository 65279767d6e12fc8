import { api } from "../api.ts";
import { listedKey, type Place, type StoredKey, storedKeys } from "./storedKeys.ts";

type Values = Readonly<Record<string, unknown>>;

/** All stored values by their keys, in each place. */
export type Everything = Readonly<Record<Place, Values>>;

/** What a page keeps for the browser's own first paint; nothing where the browser refuses. */
function readShelf(): Values {
  try {
    return { ...localStorage };
  } catch {
    return {};
  }
}

/** Loads all that Limber stores. Rejects if the browser cannot read it. */
export async function loadEverything(): Promise<Everything> {
  const [local, session] = await Promise.all([api.storage.local.get(null), api.storage.session.get(null)]);
  return { local, session, localStorage: readShelf() };
}

/** A listed key with the number of its values and of their bytes, as JSON in UTF-8. */
export interface StoredSize extends StoredKey {
  readonly count: number;
  readonly bytes: number;
}

function bytesOf(key: string, value: unknown): number {
  try {
    const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
    return new TextEncoder().encode(key + text).length;
  } catch {
    return key.length;
  }
}

/** How much lies under each listed key that has a value; a key that no list names comes last. */
export function sizesOf(all: Everything): StoredSize[] {
  const places: readonly Place[] = ["local", "localStorage", "session"];
  const stored = places.flatMap(place =>
    Object.entries(all[place]).map(([key, value]) => ({
      place,
      key: listedKey(key),
      bytes: bytesOf(key, value),
    })),
  );
  const named = new Set(storedKeys.map(({ key }) => key));
  const others = stored.filter(({ key }) => !named.has(key));
  const listed: readonly StoredKey[] = [
    ...storedKeys,
    ...others.map(({ key, place }) => ({ key, place, what: "storedUnknown" as const })),
  ];
  return listed
    .map(entry => {
      const mine = stored.filter(({ key, place }) => key === entry.key && place === entry.place);
      return { ...entry, count: mine.length, bytes: mine.reduce((sum, { bytes }) => sum + bytes, 0) };
    })
    .filter(({ count }) => count > 0);
}
