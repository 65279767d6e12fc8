import type { Instant } from "../../core/time/time.ts";

/** A stored value that could not be read, unchanged: Limber deletes nothing silently. */
export interface QuarantinedValue {
  readonly at: Instant;
  /** The storage key of the value. */
  readonly key: string;
  /** The unreadable fields; the key itself if the whole value is unreadable. */
  readonly fields: readonly string[];
  readonly value: unknown;
}

/** More values than this are one fault repeating; the oldest are dropped first. */
const maxValues = 10;

/** The list in whatever was stored under the quarantine key; anything else is dropped. */
export const parseQuarantine = (stored: unknown): readonly QuarantinedValue[] =>
  Array.isArray(stored) ? stored.filter(isQuarantinedValue) : [];

const isQuarantinedValue = (entry: unknown): entry is QuarantinedValue =>
  typeof entry === "object" &&
  entry !== null &&
  "at" in entry &&
  typeof entry.at === "number" &&
  "key" in entry &&
  typeof entry.key === "string" &&
  "fields" in entry &&
  Array.isArray(entry.fields);

const same = (a: QuarantinedValue, b: QuarantinedValue) =>
  a.key === b.key && JSON.stringify(a.value) === JSON.stringify(b.value);

/** The list with new values added, each once; the same array if none is new. */
export function addToQuarantine(
  list: readonly QuarantinedValue[],
  values: readonly QuarantinedValue[],
): readonly QuarantinedValue[] {
  const fresh = values.filter(value => !list.some(old => same(value, old)));
  return fresh.length === 0 ? list : [...list, ...fresh].slice(-maxValues);
}
