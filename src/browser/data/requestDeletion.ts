import { api } from "../api.ts";
import { type Deletable, sendDeletion } from "./deletion.ts";
import { emptyInbox, inboxKey } from "./inbox.ts";

/** A background that has to start first takes a second. */
const patienceMs = 10_000;

/** Resolves when one of the keys is gone. Rejects if none is in time. */
const oneGone = (keys: readonly string[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      api.storage.onChanged.removeListener(listener);
    };
    const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
      if (area !== "local" || !keys.some(key => changes[key] && changes[key].newValue === undefined)) return;
      stop();
      resolve();
    };
    const timer = setTimeout(() => {
      stop();
      reject(new Error("Nothing was deleted."));
    }, patienceMs);
    api.storage.onChanged.addListener(listener);
  });

/**
 * Has the background delete, and waits until one of the stored keys is gone. Rejects, with all of them still there, if the browser
 * cannot delete.
 */
export async function requestDeletion(which: Deletable, keys: readonly string[]): Promise<void> {
  // A delivery that still waits would bring days back.
  if (keys.includes(inboxKey)) await emptyInbox();
  const expected = keys.filter(key => key !== inboxKey);
  await Promise.all([oneGone(expected), sendDeletion(which)]);
  // Chromium's background has none; Firefox's writes its part anew at the next event.
  if (which === "everything") localStorage.clear();
}
