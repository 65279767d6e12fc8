import type { Instant } from "../../core/time/time.ts";

/** Something stored that could not be read, kept as it was found: nothing is thrown away silently. */
export interface QuarantinedValue {
  readonly at: Instant;
  /** The storage key under which it lay. */
  readonly key: string;
  /** The fields that could not be read; the key itself where nothing could. */
  readonly fields: readonly string[];
  readonly value: unknown;
}

/** More than that is the same fault over and over; the oldest go first. */
const most = 10;

/** Whatever lies under the quarantine key, as a list; what is no list at all is not worth keeping. */
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

/** The list with what was found added, each thing once; the very same list when nothing is new. */
export function addToQuarantine(
  kept: readonly QuarantinedValue[],
  found: readonly QuarantinedValue[],
): readonly QuarantinedValue[] {
  const fresh = found.filter(one => !kept.some(old => same(one, old)));
  return fresh.length === 0 ? kept : [...kept, ...fresh].slice(-most);
}
