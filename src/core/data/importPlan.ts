import type { Day } from "../history/day.ts";
import type { Settings } from "../settings.ts";
import type { ImportedFile, Source } from "./days/importedFile.ts";
import { mergeDay, mergeDays } from "./days/mergeDays.ts";

/** What an import of some files changes. */
export interface ImportPlan {
  readonly sources: readonly Source[];
  /** All days of the files, each date once, in order. */
  readonly days: readonly Day[];
  /** Those to store: days that arrive by the browser's sync are here already, and would count twice. */
  readonly coming: readonly Day[];
  /** How many of them have no record yet. */
  readonly fresh: number;
  /** How many have a record that gets more. */
  readonly grown: number;
  readonly leftOut: number;
  /** The settings of the last file that has any. */
  readonly settings?: Settings;
  /** The names of the settings that differ from those in force. */
  readonly differing: readonly string[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/**
 * What the files bring to the stored days and the settings in force. `synced`: the ids of the other computers whose days arrive by
 * the browser's sync.
 */
export function importPlan(
  files: readonly ImportedFile[],
  stored: readonly Day[],
  now: Settings,
  synced: readonly string[] = [],
): ImportPlan {
  const known = new Map(stored.map(day => [day.date, day]));
  const days = mergeDays(...files.map(file => file.days));
  const isSynced = ({ device }: ImportedFile) => device !== undefined && synced.includes(device);
  const coming = mergeDays(...files.filter(file => !isSynced(file)).map(file => file.days));
  const found = files.findLast(file => file.settings)?.settings;
  // Whether and under which name this computer takes part is no matter of a file.
  const settings = found && { ...found, sync: now.sync, computerName: now.computerName };
  const grown = coming.filter(day => {
    const before = known.get(day.date);
    return before && !same(mergeDay(before, day), mergeDay(before, before));
  });
  return {
    sources: [...new Set(files.map(({ source }) => source))],
    ...{ days, coming },
    fresh: coming.filter(({ date }) => !known.has(date)).length,
    grown: grown.length,
    leftOut: files.reduce((sum, file) => sum + file.leftOut, 0),
    ...(settings && { settings }),
    differing: settings ? Object.keys(settings).filter(name => differs(settings, now, name)) : [],
  };
}

const differs = (one: Settings, other: Settings, name: string): boolean =>
  !same(Reflect.get(one, name), Reflect.get(other, name));
