import { objectOf } from "../../core/compoundSchemas.ts";
import { oneOf } from "../../core/schemas.ts";
import { api } from "../api.ts";
import { onPageMessage } from "../messages/ownPages.ts";
import { isDayKey } from "./dayKeys.ts";

/** What the person can delete. */
export type Deletable = "history" | "everything";

const word = "delete";
const request = objectOf({ what: oneOf(word), which: oneOf("history", "everything") });

/** Listens for the options page that asks to delete. The background must not delete while it handles an event. */
export const onDeletion = (tell: (which: Deletable) => void): void =>
  onPageMessage(request, ({ which }) => tell(which));

/** Asks the background to delete. Rejects if nobody receives it. */
export const sendDeletion = (which: Deletable): Promise<void> =>
  api.runtime.sendMessage({ what: word, which });

/** Removes the records of all days in one go. Rejects, with all of them still there, if the browser cannot. */
export async function removeHistory(): Promise<void> {
  const all = await api.storage.local.get(null);
  await api.storage.local.remove(Object.keys(all).filter(isDayKey));
}

/** Removes all that the browser stores for Limber, on disk in one go. Rejects, with all of it still there, if the browser cannot. */
export async function removeEverything(): Promise<void> {
  await api.storage.local.clear();
  await api.storage.session.clear();
}
