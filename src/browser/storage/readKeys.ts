import { api } from "../api.ts";

type Area = "local" | "session";
type Values = Record<string, unknown>;

/** A reading that `firstPaint.js` has begun: the keys that no module has read yet, and their values. */
interface EarlyReading {
  readonly keys: Set<string>;
  readonly values: Promise<Values>;
}

declare global {
  var earlyReadings: Partial<Record<Area, EarlyReading>> | undefined;
}

/** Begins to read keys before the page's modules are there. `readKeys` gives out each of them once. */
export function readEarly(area: Area, keys: readonly string[]): void {
  const values = api.storage[area].get([...keys]);
  // `readKeys` passes a refusal on; until then it is no unhandled one.
  values.catch(() => undefined);
  globalThis.earlyReadings = { ...globalThis.earlyReadings, [area]: { keys: new Set(keys), values } };
}

/** Reads keys of the browser's storage, each once from an early reading; missing ones are absent. Rejects if the browser cannot read. */
export function readKeys(area: Area, keys: readonly string[]): Promise<Values> {
  const early = globalThis.earlyReadings?.[area];
  if (!early || !keys.every(key => early.keys.delete(key))) return api.storage[area].get([...keys]);
  // `readKeys` gives the values out for the last time, and the page's memory need not keep them.
  if (early.keys.size === 0) delete globalThis.earlyReadings?.[area];
  return early.values;
}
