import { api } from "../api.ts";
import { addToQuarantine, parseQuarantine, type QuarantinedValue } from "./quarantineList.ts";

/** Where things lie that could not be read. The background alone writes it. */
export const quarantineKey = "quarantine";

/** Where settings lie that could not be read and were written over. The options page alone writes it, as it does those. */
export const replacedKey = "replacedSettings";

const clearMessage = "clearQuarantine";

async function load(key: string): Promise<readonly QuarantinedValue[]> {
  const { [key]: stored } = await api.storage.local.get(key);
  return parseQuarantine(stored);
}

/** What the background has kept aside. */
export const loadQuarantine = (): Promise<readonly QuarantinedValue[]> => load(quarantineKey);

/** The settings that the options page has written over although they could not be read. */
export const loadReplaced = (): Promise<readonly QuarantinedValue[]> => load(replacedKey);

/** All that could not be read and was kept aside, each thing once, the oldest first. */
export async function loadQuarantined(): Promise<readonly QuarantinedValue[]> {
  const [found, replaced] = await Promise.all([loadQuarantine(), loadReplaced()]);
  return addToQuarantine(found, replaced).toSorted((a, b) => a.at - b.at);
}

/** Throws away what the options page kept, and asks the background to do the same. Rejects when one of them cannot. */
export async function clearQuarantine(): Promise<void> {
  await api.storage.local.remove(replacedKey);
  await api.runtime.sendMessage({ what: clearMessage });
}

/** Throws away what was kept aside when a page asks for it. */
export function onClearQuarantine(): void {
  api.runtime.onMessage.addListener((message: unknown) => {
    const asks =
      typeof message === "object" && message !== null && Reflect.get(message, "what") === clearMessage;
    if (asks) api.storage.local.remove(quarantineKey).catch(console.error);
  });
}

/** Tells when the list changes; returns how to stop listening. */
export function watchQuarantine(tell: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === "local" && (quarantineKey in changes || replacedKey in changes)) tell();
  };
  api.storage.onChanged.addListener(listener);
  return () => api.storage.onChanged.removeListener(listener);
}
