import { objectOf } from "../../core/compoundSchemas.ts";
import { oneOf } from "../../core/schemas.ts";
import { api } from "../api.ts";
import { onPageMessage } from "../messages/ownPages.ts";
import { quarantineKey, replacedKey } from "./keyNames.ts";
import { addToQuarantine, parseQuarantine, type QuarantinedValue } from "./quarantineList.ts";
import { storedItem } from "./storedItem.ts";

const found = storedItem(quarantineKey, parseQuarantine);
const replaced = storedItem(replacedKey, parseQuarantine);

type List = readonly QuarantinedValue[];

/** Loads what the background quarantined. */
export const loadQuarantine = (): Promise<List> => found.load();

/** Loads the unreadable settings that the options page replaced. */
export const loadReplaced = (): Promise<List> => replaced.load();

const merge = (first: List, second: List): List =>
  addToQuarantine(first, second).toSorted((a, b) => a.at - b.at);

/** Tells all quarantined values, each once, the oldest first: now, and after each change. Returns how to stop listening. */
export function watchQuarantine(tell: (values: List) => void): () => void {
  const changed: { found?: List; replaced?: List } = {};
  const loaded = Promise.all([found.load(), replaced.load()]);
  const update = () =>
    loaded
      .then(lists => tell(merge(changed.found ?? lists[0], changed.replaced ?? lists[1])))
      .catch(console.error);
  const watch = (name: "found" | "replaced") => (list: List) => {
    changed[name] = list;
    void update();
  };
  const stops = [found.watch(watch("found")), replaced.watch(watch("replaced"))];
  void update();
  return () => {
    for (const stop of stops) stop();
  };
}

const clearWord = "clearQuarantine";
const clearRequest = objectOf({ what: oneOf(clearWord) });

/** Deletes what the options page quarantined, and asks the background to do the same. Rejects if one of them is impossible. */
export async function clearQuarantine(): Promise<void> {
  await api.storage.local.remove(replacedKey);
  await api.runtime.sendMessage({ what: clearWord });
}

/** Listens for a page that asks to clear the quarantine. The background must not clear it while it handles an event. */
export const onClearQuarantine = (clear: () => void): void => onPageMessage(clearRequest, clear);

/** Deletes what the background quarantined. */
export const removeQuarantine = (): Promise<void> => api.storage.local.remove(quarantineKey);
