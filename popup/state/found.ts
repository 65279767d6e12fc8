import type { Snapshot } from "../../src/browser/snapshot/snapshot.ts";

/** What is wrong with the storage: it cannot be read, so that Limber begins anew, or it has stored nothing for a while. */
export type StorageFault = "unread" | "unsaved";

/** Model and settings, wherever the popup has them from. */
export interface Found extends Snapshot {
  readonly fault: StorageFault | undefined;
}

/** What this page keeps by itself, as no background does. */
export type Kept = Pick<Found, "state" | "today" | "home">;
