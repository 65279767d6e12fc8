import { isDayKey } from "../../../src/browser/data/dayKeys.ts";
import type { Deletable } from "../../../src/browser/data/deletion.ts";
import { loadEverything } from "../../../src/browser/data/everything.ts";
import { emptyInbox, fillInbox, handOver, newId } from "../../../src/browser/data/inbox.ts";
import { requestDeletion } from "../../../src/browser/data/requestDeletion.ts";

/** Stored values by their keys, for undo. */
export type Deleted = Readonly<Record<string, unknown>>;

/** Deletes, and resolves to what undo puts back; `undefined` if there was nothing. Rejects, with nothing changed, if the browser cannot. */
export async function deleteStored(which: Deletable): Promise<Deleted | undefined> {
  const { local } = await loadEverything();
  const entries = Object.entries(local).filter(([key]) => which === "everything" || isDayKey(key));
  if (entries.length === 0) return undefined;
  const deleted = Object.fromEntries(entries);
  await requestDeletion(which, Object.keys(deleted));
  return deleted;
}

/**
 * Hands deleted values over to be put back. Resolves to "late" if the background has not answered in time: they wait for it. Rejects
 * if the browser cannot store them.
 */
export async function putBack(values: Deleted): Promise<"back" | "late"> {
  const outcome = await handOver({ id: newId(), values }, fillInbox, emptyInbox);
  if (outcome === "failed") throw new Error("The browser could not store what was deleted.");
  return outcome === "done" ? "back" : "late";
}
