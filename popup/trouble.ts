import type { PopupState } from "./usePopupState.ts";

/** What keeps Limber from working: its storage cannot be read, or nothing counts the time. */
export type Trouble = "unread" | "silent";

/** The trouble that the page has to tell; a storage that cannot be read goes first. */
export function troubleOf(
  { isUnread, unsaved }: Pick<PopupState, "isUnread" | "unsaved">,
  isSilent: boolean,
): Trouble | undefined {
  if (isUnread || unsaved?.isFromScratch) return "unread";
  return isSilent ? "silent" : undefined;
}
