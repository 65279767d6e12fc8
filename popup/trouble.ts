import type { PopupState } from "./state/popupState.ts";

/** What keeps Limber from working: its storage cannot be read, or nothing counts the time. */
export type Trouble = "unread" | "silent";

/** The trouble that the page has to tell; a storage that cannot be read goes first. */
export function troubleOf({ fault }: PopupState, isSilent: boolean): Trouble | undefined {
  if (fault === "unread") return fault;
  return isSilent ? "silent" : undefined;
}
