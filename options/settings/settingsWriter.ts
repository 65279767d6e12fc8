import { now } from "../../src/browser/clock.ts";
import { loadReplaced } from "../../src/browser/storage/quarantine.ts";
import { addToQuarantine, type QuarantinedValue } from "../../src/browser/storage/quarantineList.ts";
import { type LoadedSettings, loadSettings, saveSettings } from "../../src/browser/storage/settings.ts";
import { changeTimesField } from "../../src/core/arrivedSettings.ts";
import { type ChangeTimes, laterTimes, readChangeTimes, stampChanges } from "../../src/core/changeTimes.ts";
import { unknownSettings } from "../../src/core/parseSettings.ts";
import { chosenAfter, type Patch, permitted, takenBack } from "../../src/core/policy/changes.ts";
import { noPolicy } from "../../src/core/policy/policy.ts";
import type { Settings } from "../../src/core/settings.ts";

/** The settings at the start of the page, and the data that the first write must preserve. */
export interface LoadedForWriting extends LoadedSettings {
  /** Unreadable values, to be stored together with the first change. */
  readonly replaced: readonly QuarantinedValue[];
  /** Fields of a later version, which every write passes through. */
  readonly unknown: object;
}

/** Loads the settings. Rejects if the browser cannot read the storage. */
export async function loadForWriting(): Promise<LoadedForWriting> {
  const [loaded, before] = await Promise.all([loadSettings(), loadReplaced()]);
  const { unreadable, key, value } = loaded;
  const replaced =
    unreadable.length > 0 ? addToQuarantine(before, [{ at: now(), key, fields: unreadable, value }]) : [];
  return { ...loaded, replaced, unknown: unknownSettings(value) };
}

/** Loads the settings; `undefined` if the browser cannot read the storage: the page still opens, with `StorageNotice`. */
export const loadForWritingIfReadable = (): Promise<LoadedForWriting | undefined> =>
  loadForWriting().catch((error: unknown) => {
    console.error(error);
    return undefined;
  });

/** The settings that somebody else has changed later than is `known`. */
const changedLater = (chosen: Partial<Settings>, theirs: ChangeTimes, known: ChangeTimes): Patch =>
  Object.fromEntries(
    Object.entries(theirs)
      .filter(([name, at]) => at > (known[name] ?? 0))
      .map(([name]) => [name, Reflect.get(chosen, name)]),
  );

/**
 * Writes patches on top of each other, without reading first: a change made while the page closes still arrives. If the
 * page could not load the settings (`undefined`), the first write loads them, so that it does not reset the rest to defaults. Stores
 * what the person has chosen and nothing of the organisation's; of a patch, nothing that the organisation does not leave to the person.
 */
export function settingsWriter(loaded: LoadedForWriting | undefined) {
  let isLoaded = loaded !== undefined;
  let replaced = loaded?.replaced ?? [];
  let unknown = loaded?.unknown ?? {};
  let policy = loaded?.policy ?? noPolicy;
  // Includes writes in progress: a second change must not undo the first.
  let pending: Partial<Settings> = loaded?.chosen ?? {};
  let writing = 0;
  let writes = 0;
  /** When each setting was changed last, on any computer. */
  let times = readChangeTimes(loaded?.value);
  const loadFirst = async () => {
    const first = await loadForWriting();
    ({ chosen: pending, replaced, unknown, policy } = first);
    times = readChangeTimes(first.value);
    isLoaded = true;
  };
  return {
    /** Takes over settings that another page, an earlier write of this page or the organisation has stored. */
    onExternalChange(latest: Pick<LoadedSettings, "chosen" | "policy" | "value">): void {
      isLoaded = true;
      policy = latest.policy;
      const theirs = readChangeTimes(latest.value);
      // During a write the event may report an earlier write of this page, which would undo the later one: only what is later counts.
      pending =
        writing === 0 ? latest.chosen : chosenAfter(pending, changedLater(latest.chosen, theirs, times));
      times = laterTimes(times, theirs);
    },
    /**
     * Stores the patch, and `beside` in the same write. Resolves to all that the person has chosen. Rejects, with nothing
     * changed, if the browser cannot store.
     */
    async write(patch: Patch, beside?: object): Promise<Partial<Settings>> {
      if (!isLoaded) await loadFirst();
      const before = pending;
      const next = chosenAfter(before, permitted(patch, policy));
      const changed = Object.keys(patch).filter(
        name => JSON.stringify(Reflect.get(next, name)) !== JSON.stringify(Reflect.get(before, name)),
      );
      pending = next;
      times = stampChanges(times, changed, now());
      writing += 1;
      writes += 1;
      const number = writes;
      try {
        await saveSettings({ ...unknown, ...next, [changeTimesField]: times }, replaced, beside);
        replaced = [];
        return next;
      } catch (error) {
        // A later write has stored the patch, or fails itself.
        if (number === writes) pending = chosenAfter(pending, takenBack(patch, before));
        throw error;
      } finally {
        writing -= 1;
      }
    },
  };
}
