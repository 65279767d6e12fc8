import { useEffect, useState } from "preact/hooks";
import { daysIn } from "../../src/browser/data/dayKeys.ts";
import { syncMemoryKey } from "../../src/browser/storage/keyNames.ts";
import { loadSyncArea, watchSyncArea } from "../../src/browser/sync/area.ts";
import { loadOwn, watchSyncMemory } from "../../src/browser/sync/memory.ts";
import { type Device, readDevices } from "../../src/core/sync/devices.ts";
import { allBytes } from "../../src/core/sync/limits.ts";
import { parseSyncMemory, type SyncMemory } from "../../src/core/sync/memory.ts";
import type { Counts } from "../../src/core/sync/packedCounts.ts";
import { countsOf, totalOf } from "../../src/core/sync/totals.ts";

/** What is known of the browser's sync: its storage as this computer sees it. */
export interface Synced {
  readonly memory: SyncMemory | undefined;
  readonly devices: readonly Device[];
  readonly bytes: number;
  /** This computer and all others together. */
  readonly total: Counts;
}

async function load(): Promise<Synced> {
  const [area, own] = await Promise.all([loadSyncArea(), loadOwn()]);
  const memory = parseSyncMemory(own[syncMemoryKey]);
  const devices = readDevices(area);
  const others = devices.filter(({ id }) => id !== memory?.device);
  return { memory, devices, bytes: allBytes(area), total: totalOf(countsOf(daysIn(own)), others) };
}

/** The browser's sync, live; "unread" where the browser cannot read it. */
export function useSync(): Synced | "loading" | "unread" {
  const [synced, setSynced] = useState<Synced | "loading" | "unread">("loading");
  useEffect(() => {
    const update = () => void load().then(setSynced, () => setSynced("unread"));
    update();
    const stops = [watchSyncArea(update), watchSyncMemory(update)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);
  return synced;
}
