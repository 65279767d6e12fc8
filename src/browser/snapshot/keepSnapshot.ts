import { api } from "../api.ts";
import { snapshotKey } from "../storage/keyNames.ts";
import type { Snapshot } from "./snapshot.ts";

/** What this instance of the background has written last. */
let written: string | undefined;

/**
 * Keeps the snapshot for the popup, or takes it away: then the popup reads and parses what is stored. Never rejects: a snapshot that
 * cannot be kept is taken away.
 */
export async function keepSnapshot(snapshot: Snapshot | undefined): Promise<void> {
  const text = snapshot && JSON.stringify(snapshot);
  if (text !== undefined && text === written) return;
  written = undefined;
  const { session } = api.storage;
  try {
    if (text === undefined) return await session.remove(snapshotKey);
    await session.set({ [snapshotKey]: text });
    written = text;
  } catch (error) {
    console.info("Limber keeps no snapshot:", error);
    await session.remove(snapshotKey).catch(console.error);
  }
}
