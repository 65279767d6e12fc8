import { type Kept, parseKept } from "../core/quarantine.ts";
import { api } from "./api.ts";

/** Where things lie that could not be read. The background alone writes it. */
export const quarantineKey = "quarantine";

const forgetMessage = "forgetKept";

/** What could not be read and was kept aside. */
export async function loadKept(): Promise<readonly Kept[]> {
  const stored = await api.storage.local.get(quarantineKey);
  return parseKept(stored[quarantineKey]);
}

/** Asks the background to throw away what was kept aside. */
export async function forgetKept(): Promise<void> {
  await api.runtime.sendMessage({ what: forgetMessage });
}

/** Throws away what was kept aside when a page asks for it. */
export function onForgetKept(): void {
  api.runtime.onMessage.addListener((message: unknown) => {
    const asks =
      typeof message === "object" && message !== null && Reflect.get(message, "what") === forgetMessage;
    if (asks) void api.storage.local.remove(quarantineKey);
  });
}

/** Tells when the list changes; returns how to stop listening. */
export function watchKept(tell: (kept: readonly Kept[]) => void): () => void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[quarantineKey];
    if (area === "local" && change) tell(parseKept(change.newValue));
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
