import { changeTimesField } from "../arrivedSettings.ts";
import { changeTime, readChangeTimes } from "../changeTimes.ts";
import { parseSettings } from "../parseSettings.ts";
import { fieldOf, isRecord } from "../readFields.ts";
import { defaultSettings, type Settings, settingsFields } from "../settings.ts";
import type { Instant } from "../time/time.ts";
import { travels } from "../travelling.ts";
import { itemBytes } from "./limits.ts";

/** The value of a setting, and when a person chose it on any computer. */
export interface Stamped {
  readonly at: Instant;
  readonly value: unknown;
}

/** Settings that travel, by their names. Absent ones are as after the installation. */
export type StampedSettings = ReadonlyMap<string, Stamped>;

/** The time of a setting that was changed before the times of changes were kept: any other change goes before it. */
const longAgo: Instant = 1;

const text = (value: unknown): string => JSON.stringify(value) ?? "";

const isDefault = (settings: Settings, name: string): boolean =>
  text(Reflect.get(settings, name)) === text(Reflect.get(defaultSettings, name));

/** The settings in the stored value of this computer that travel. Never throws. */
export function ownStamped(stored: unknown): StampedSettings {
  const { settings } = parseSettings(stored);
  const times = readChangeTimes(stored);
  const names = Object.keys(settingsFields).filter(
    name => travels(name) && (times[name] !== undefined || !isDefault(settings, name)),
  );
  return new Map(
    names.map(name => [name, { at: times[name] ?? longAgo, value: Reflect.get(settings, name) }]),
  );
}

/** The later of two changes of a setting. Two at the same time have a winner that does not depend on their order. */
const later = (one: Stamped, other: Stamped): Stamped =>
  one.at > other.at || (one.at === other.at && text(one.value) >= text(other.value)) ? one : other;

/** Of each setting the last change. The same whatever the order, and however often it is repeated. */
export function mergeStamped(...all: readonly StampedSettings[]): StampedSettings {
  const merged = new Map<string, Stamped>();
  for (const settings of all)
    for (const [name, stamped] of settings) {
      const known = merged.get(name);
      merged.set(name, known ? later(known, stamped) : stamped);
    }
  return merged;
}

/** The stored form: `{ tempo: [1795689000000, "gentle"] }`. Settings that do not fit into one item stay, the largest first. */
export function packSettings(settings: StampedSettings, key: string, maxBytes: number): object {
  const entries = [...settings].map(([name, { at, value }]) => [name, [at, value]] as const);
  entries.sort((one, other) => text(one).length - text(other).length);
  while (itemBytes(key, Object.fromEntries(entries)) > maxBytes) entries.pop();
  return Object.fromEntries(entries.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Reads the settings of a device from a value of any kind; what is unknown, unreadable or does not travel is left out. Never throws. */
export function unpackSettings(stored: unknown): StampedSettings {
  if (!isRecord(stored)) return new Map();
  const read = Object.entries(settingsFields).map(([name, schema]) => {
    const entry = fieldOf(stored, name);
    const [at, raw]: unknown[] = Array.isArray(entry) ? entry : [];
    const value: unknown = schema(raw);
    return [name, { at: changeTime(at) ?? 0, value }] as const;
  });
  return new Map(read.filter(([name, { at, value }]) => travels(name) && at > 0 && value !== undefined));
}

/**
 * What the shell stores of the settings that won on other computers: their values, and their times under `changedAt`. Absent if this
 * computer has them all.
 */
export function arrivedOf(own: StampedSettings, merged: StampedSettings): object | undefined {
  const won = [...merged].filter(([name, { at, value }]) => {
    const mine = own.get(name);
    return !mine || mine.at !== at || text(mine.value) !== text(value);
  });
  if (won.length === 0) return undefined;
  return {
    ...Object.fromEntries(won.map(([name, { value }]) => [name, value])),
    [changeTimesField]: Object.fromEntries(won.map(([name, { at }]) => [name, at])),
  };
}
