import { now, timeZone } from "../../src/browser/clock.ts";
import { type Hidden, hiddenWindows } from "../../src/browser/sensors/hiddenWindows.ts";
import { loadSnapshot } from "../../src/browser/snapshot/snapshot.ts";
import type { Instant } from "../../src/core/time/time.ts";
import type { Found } from "./found.ts";

/** What the popup shows: model and settings, and the instant at which they were read. */
export interface PopupState extends Found {
  /** They come ready from the background, or this page has read and parsed what is stored. */
  readonly source: "snapshot" | "storage";
  readonly at: Instant;
  /** Asks the browser for the time zone, which takes longer than all else that most homes show. */
  readonly timeZone: () => string;
  /** The windows that the browser hides from Limber, if another application holds the nudge back. */
  readonly hidden: Hidden;
}

/** Reads what is stored. Most pages find a snapshot, and load no parser. */
export const loadReader = () => import("./stored.ts");

/** Loads everything that the popup shows. Never rejects: see `readStored`. */
export async function loadPopupState(): Promise<PopupState> {
  const at = now();
  const snapshot = await loadSnapshot(at).catch(console.info);
  const found = snapshot
    ? { ...snapshot, fault: undefined }
    : await (await loadReader()).readStored(at, timeZone());
  const hidden = found.state.hold === "otherApp" ? await hiddenWindows() : "nothing";
  return { ...found, source: snapshot ? "snapshot" : "storage", at, timeZone, hidden };
}
