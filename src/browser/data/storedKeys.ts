import type { TextKey } from "../texts.ts";
import { isDayKey } from "./dayKeys.ts";

/** Where the browser keeps a value: on disk, in the memory of the session, or where a page can read it at once. */
export type Place = "local" | "session" | "localStorage";

/** A stored key, where it is, and what is under it, in the words of `PRIVACY.md`. */
export interface StoredKey {
  /** `day.YYYY-MM-DD` stands for the records of all days. */
  readonly key: string;
  readonly place: Place;
  readonly what: TextKey;
}

/** The key that stands for the records of all days. */
const anyDay = "day.YYYY-MM-DD";

/** Every key that Limber stores, in the order of `PRIVACY.md`; a test compares the two. */
export const storedKeys: readonly StoredKey[] = [
  { key: "settings", place: "local", what: "storedSettings" },
  { key: "arrivedSettings", place: "local", what: "storedArrived" },
  { key: "syncMemory", place: "local", what: "storedSyncMemory" },
  { key: "state", place: "local", what: "storedState" },
  { key: anyDay, place: "local", what: "storedDay" },
  { key: "quarantine", place: "local", what: "storedQuarantine" },
  { key: "replacedSettings", place: "local", what: "storedQuarantine" },
  { key: "placement", place: "local", what: "storedPlacement" },
  { key: "introduction", place: "local", what: "storedIntroduction" },
  { key: "inbox", place: "local", what: "storedInbox" },
  { key: "inboxDone", place: "local", what: "storedInboxDone" },
  { key: "theme", place: "localStorage", what: "storedTheme" },
  { key: "language", place: "localStorage", what: "storedLanguage" },
  { key: "wakeSources", place: "localStorage", what: "storedWakeSources" },
  { key: "unsaved", place: "session", what: "storedUnsaved" },
  { key: "snapshot", place: "session", what: "storedSnapshot" },
  { key: "inboxFailed", place: "session", what: "storedInboxDone" },
  { key: "knownSession", place: "session", what: "storedSession" },
  { key: "alarmsStandStill", place: "session", what: "storedSession" },
  { key: "guideMuted", place: "session", what: "storedGuide" },
  { key: "guideNoticeDismissed", place: "session", what: "storedGuide" },
];

/** The listed key that stands for a key of the storage. */
export const listedKey = (key: string): string => (isDayKey(key) ? anyDay : key);
