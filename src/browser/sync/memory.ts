import { parseSyncMemory, type SyncMemory } from "../../core/sync/memory.ts";
import { api } from "../api.ts";
import { arrivedKey, settingsKey, syncMemoryKey } from "../storage/keyNames.ts";
import { storedItem } from "../storage/storedItem.ts";

const item = storedItem(syncMemoryKey, parseSyncMemory);

/** Loads what this computer remembers of its part; `undefined` if it has never had one. Rejects if the browser cannot read. */
export const loadSyncMemory = (): Promise<SyncMemory | undefined> => item.load();

/** Tells the memory after each change; returns how to stop listening. */
export const watchSyncMemory = item.watch;

/** An id for this computer that no other has. */
export const newDeviceId = (): string => crypto.randomUUID().slice(0, 8);

/**
 * Stores the memory and, in the same write, the settings that have arrived from other computers, if they are given. The background
 * alone does so. Rejects if the browser cannot store.
 */
export const saveSyncMemory = (memory: SyncMemory, arrived?: object): Promise<void> =>
  api.storage.local.set({ [syncMemoryKey]: memory, ...(arrived && { [arrivedKey]: arrived }) });

/** What this computer has stored on disk: its memory, its settings, its state, and all its days. Rejects if the browser cannot read. */
export const loadOwn = (): Promise<Readonly<Record<string, unknown>>> => api.storage.local.get(null);

/** The part of it that hearing others needs. Rejects if the browser cannot read. */
export const loadOwnSettings = (): Promise<Readonly<Record<string, unknown>>> =>
  api.storage.local.get([settingsKey, arrivedKey, syncMemoryKey]);
