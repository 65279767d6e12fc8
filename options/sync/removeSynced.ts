import { loadSyncArea, type Removable, sendSyncRemoval, watchSyncArea } from "../../src/browser/sync/area.ts";
import { readKey } from "../../src/core/sync/keys.ts";

/** A background that has to start first takes a second. */
const patienceMs = 10_000;

/** Has the background remove the data of a device, or of all, from the browser's sync. Rejects if it is not gone in time. */
export function removeSynced(which: Removable, device: string): Promise<void> {
  const isLeft = (key: string) => {
    const parts = readKey(key);
    return parts?.kind !== "removal" && (which === "all" || parts?.device === device);
  };
  return new Promise((resolve, reject) => {
    const end = (error?: unknown) => {
      clearTimeout(timer);
      stop();
      if (error) reject(error);
      else resolve();
    };
    const check = () =>
      loadSyncArea().then(area => {
        if (!Object.keys(area).some(isLeft)) end();
      }, end);
    const timer = setTimeout(() => end(new Error("Nothing was removed.")), patienceMs);
    const stop = watchSyncArea(() => void check());
    sendSyncRemoval(which).then(check, end);
  });
}
