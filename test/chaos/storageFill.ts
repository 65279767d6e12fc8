import type { Browser } from "../browsers/browser.ts";

/** Firefox's limit for all storage, in kB. It grants an extension a part of it, Chromium ten megabytes. */
export const smallStorage = { "dom.quotaManager.temporaryStorage.fixedLimit": 51_200 };

const fillScript = `(async () => {
  // Firefox compresses what it stores: only noise fills.
  const noise = size => {
    const bytes = new Uint8Array(Math.ceil(size * 0.75));
    for (let at = 0; at < bytes.length; at += 65536) crypto.getRandomValues(bytes.subarray(at, at + 65536));
    let text = "";
    for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
    return btoa(text).slice(0, size);
  };
  let refused = "";
  for (let size = 1 << 23, count = 0; size >= 16; count++) {
    try {
      await chrome.storage.local.set({ ["filler." + count]: noise(size) });
    } catch (error) {
      refused = String(error);
      size >>= 1;
    }
  }
  return refused;
})()`;

const freeScript = `chrome.storage.local.get().then(all =>
  chrome.storage.local.remove(Object.keys(all).filter(key => key.startsWith("filler."))))`;

/** Fills the extension's storage until the browser refuses the last bytes. */
export async function fillStorage({ fromBehind }: Browser): Promise<void> {
  if (!(await fromBehind(fillScript))) throw new Error("the storage does not get full");
}

/** Frees the storage again. */
export const freeStorage = async ({ fromBehind }: Browser): Promise<void> =>
  void (await fromBehind(freeScript));
