import { now, timeZone } from "../browser/clock.ts";
import { daysIn } from "../browser/data/dayKeys.ts";
import { loadPolicy } from "../browser/policy.ts";
import { arrivedKey, settingsKey, stateKey, syncMemoryKey } from "../browser/storage/keyNames.ts";
import { loadSyncArea, type Removable, removeFromSync, writeSyncArea } from "../browser/sync/area.ts";
import { computerKind } from "../browser/sync/computerKind.ts";
import { loadOwn, loadOwnSettings, newDeviceId, saveSyncMemory } from "../browser/sync/memory.ts";
import { withArrived } from "../core/arrivedSettings.ts";
import { emptyDay } from "../core/history/day.ts";
import { parseState } from "../core/nudge/parse/parseState.ts";
import { chosenSettings } from "../core/parseSettings.ts";
import { effectiveSettings } from "../core/policy/effectiveSettings.ts";
import type { Settings } from "../core/settings.ts";
import { readKey } from "../core/sync/keys.ts";
import {
  afterRefusal,
  afterWrite,
  left,
  newMemory,
  parseSyncMemory,
  refusalOf,
  type SyncMemory,
} from "../core/sync/memory.ts";
import { pendingOf } from "../core/sync/pending.ts";
import { type Look, look, type SyncInputs, writeOf } from "../core/sync/synchronise.ts";
import { countsOf } from "../core/sync/totals.ts";
import { type Instant, localDay } from "../core/time/time.ts";
import type { IncomingEvent } from "./readInputs.ts";

type Values = Readonly<Record<string, unknown>>;
type Tell = (event: IncomingEvent) => void;

const memoryIn = (values: Values): SyncMemory =>
  parseSyncMemory(values[syncMemoryKey]) ?? newMemory(newDeviceId());

/** The settings in force: an organisation may forbid the sync. */
async function settingsIn(values: Values): Promise<Settings> {
  const chosen = chosenSettings(withArrived(values[settingsKey], values[arrivedKey]));
  return effectiveSettings(chosen, (await loadPolicy()).policy);
}

/** This computer has written the key itself. */
const isOwn = (values: Values, key: string): boolean =>
  readKey(key)?.device === parseSyncMemory(values[syncMemoryKey])?.device;

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

/** Stores what has changed of the memory and of the settings that arrived. */
async function remember(values: Values, memory: SyncMemory, heard: Look["heard"]): Promise<void> {
  const arrived = heard && !same(heard.arrived, values[arrivedKey]) ? (heard.arrived ?? {}) : undefined;
  if (arrived || !same(memory, values[syncMemoryKey])) await saveSyncMemory(memory, arrived);
}

async function inputsOf(values: Values, at: Instant): Promise<SyncInputs> {
  const [own, arrived] = [values[settingsKey], values[arrivedKey]];
  return { memory: memoryIn(values), area: await loadSyncArea(), own, arrived, at };
}

/** The memory after a look, which has heard of no further break yet. */
const withoutNews = (memory: SyncMemory, before: SyncInputs): SyncMemory => ({
  ...memory,
  heard: before.memory.heard,
});

/**
 * Takes over what other computers have written: all of it, or what has `changed`, by its keys. Run it in turn. A break is
 * handled before it counts as heard: a worker killed in between hears it again, which changes nothing. The id goes to the
 * disk before that: whatever runs meanwhile would count this computer anew under another one.
 */
export async function hearOthers(
  tell: Tell,
  next: (task: () => Promise<void>) => void,
  changed?: readonly string[],
): Promise<void> {
  const values = await loadOwnSettings();
  if (changed?.every(key => isOwn(values, key)) || !(await settingsIn(values)).sync) return;
  const inputs = await inputsOf(values, now());
  const { memory, heard } = look(inputs);
  if (heard?.brokeAt === undefined) return remember(values, memory, heard);
  await remember(values, withoutNews(memory, inputs), heard);
  tell({ what: "brokeElsewhere", brokeAt: heard.brokeAt });
  // This computer may write meanwhile, and remember that.
  next(async () => {
    const latest = await loadOwnSettings();
    const known = parseSyncMemory(latest[syncMemoryKey]);
    if (known) await remember(latest, { ...known, heard: memory.heard }, undefined);
  });
}

/** Writes what this computer has to tell into the synchronised storage. Run it in turn. A refusal is remembered, and tried again. */
export async function tellOthers(tell: Tell): Promise<void> {
  const at = now();
  const values = await loadOwn();
  const settings = await settingsIn(values);
  if (!settings.sync) return;
  const inputs = await inputsOf(values, at);
  const { memory, heard } = look(inputs);
  if (!heard) return remember(values, memory, heard);
  const { brokeAt } = parseState(values[stateKey], at).state;
  const days = daysIn(values);
  const date = localDay(at, timeZone(), settings.dayEndsAtHour);
  const today = days.find(day => day.date === date) ?? emptyDay(date);
  const name = settings.computerName || (await computerKind());
  const value = withArrived(values[settingsKey], values[arrivedKey]);
  const told = { name, brokeAt, days: countsOf(days) };
  const write = writeOf({ ...inputs, memory }, heard.settings, told);
  const unheard = withoutNews(memory, inputs);
  // The id goes to the disk first: a computer that cannot keep it would count anew under another one.
  await remember(values, unheard, undefined);
  try {
    await writeSyncArea(write);
    const pending = pendingOf(settings.computerName, brokeAt, value, today);
    await remember(values, afterWrite(unheard, at, pending, write.foldedUntil), heard);
  } catch (error) {
    console.error("Limber could not write into the browser's sync:", error);
    await remember(values, afterRefusal(unheard, at, refusalOf(error)), heard);
    tell({ what: "wake" });
  }
}

/** Forgets the part that this computer had, where the settings in force no longer sync. Run it in turn. */
export async function leaveSync(): Promise<void> {
  const values = await loadOwnSettings();
  const memory = parseSyncMemory(values[syncMemoryKey]);
  if (memory && !(await settingsIn(values)).sync) await remember(values, left(memory), undefined);
}

/** Removes the data of this computer, or of all, from the synchronised storage. Run it in turn. Rejects if the browser refuses. */
export async function removeSynced(which: Removable): Promise<void> {
  const memory = parseSyncMemory((await loadOwnSettings())[syncMemoryKey]);
  if (memory || which === "all") await removeFromSync(which, memory?.device ?? newDeviceId(), now());
}
