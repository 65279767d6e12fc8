import { objectOf } from "../../core/compoundSchemas.ts";
import { oneOf } from "../../core/schemas.ts";
import type { SyncArea } from "../../core/sync/devices.ts";
import { keysOf, syncKey } from "../../core/sync/keys.ts";
import type { SyncWrite } from "../../core/sync/synchronise.ts";
import type { Instant } from "../../core/time/time.ts";
import { api } from "../api.ts";
import { onPageMessage } from "../messages/ownPages.ts";

/** Loads all that Limber has in the synchronised storage, of all computers. Rejects if the browser cannot read. */
export const loadSyncArea = (): Promise<SyncArea> => api.storage.sync.get(null);

/** Writes what this computer has to tell. The background alone does so. Rejects if the browser refuses. */
export async function writeSyncArea({ set, remove, isShort }: SyncWrite): Promise<void> {
  if (isShort) await api.storage.sync.remove([...remove]);
  if (Object.keys(set).length > 0) await api.storage.sync.set(set);
  // A folded month goes after its sum has come: readers know the sum first.
  if (!isShort && remove.length > 0) await api.storage.sync.remove([...remove]);
}

/** What the person can remove from the synchronised storage: the data of this computer, or of all. */
export type Removable = "own" | "all";

const word = "removeSync";
const request = objectOf({ what: oneOf(word), which: oneOf("own", "all") });

/** Listens for the options page that asks to remove. */
export const onSyncRemoval = (tell: (which: Removable) => void): void =>
  onPageMessage(request, ({ which }) => tell(which));

/** Asks the background to remove. Rejects if nobody receives it. */
export const sendSyncRemoval = (which: Removable): Promise<void> =>
  api.runtime.sendMessage({ what: word, which });

/**
 * Removes the data of a device, or of all. A removal of all leaves a mark, at which the other computers cease to write. Rejects if
 * the browser refuses.
 */
export async function removeFromSync(which: Removable, device: string, at: Instant): Promise<void> {
  const keys = Object.keys(await loadSyncArea());
  const doomed = which === "all" ? keys : keysOf(keys, device);
  if (doomed.length > 0) await api.storage.sync.remove(doomed);
  if (which === "all") await api.storage.sync.set({ [syncKey("removal", device)]: { at } });
}

/** A listener for changes of the synchronised storage, on this computer or by another one; it gets the keys. */
export function onSyncChange(tell: (keys: readonly string[]) => void) {
  const listener = (changes: object) => tell(Object.keys(changes));
  return {
    add: () => api.storage.sync.onChanged.addListener(listener),
    remove: () => api.storage.sync.onChanged.removeListener(listener),
  };
}

/** Tells each change of the synchronised storage; returns how to stop listening. */
export function watchSyncArea(tell: () => void): () => void {
  const { add, remove } = onSyncChange(tell);
  add();
  return remove;
}
