import { api } from "../api.ts";

/** What the guide passes from one page to the next within a browser session. */
export interface GuideMemory {
  /** The person muted this routine. */
  readonly isMuted: boolean;
  /** The person dismissed the notice that there is no voice. */
  readonly isNoticeDismissed: boolean;
}

const keys = { isMuted: "guideMuted", isNoticeDismissed: "guideNoticeDismissed" } as const;

/** Loads the memory. Rejects if the browser cannot read. */
export async function loadGuideMemory(): Promise<GuideMemory> {
  const stored = await api.storage.session.get(Object.values(keys));
  return {
    isMuted: stored[keys.isMuted] === true,
    isNoticeDismissed: stored[keys.isNoticeDismissed] === true,
  };
}

/** Stores the given fields. Only the page that plays the routine writes them. Rejects if the browser cannot store. */
export async function saveGuideMemory(memory: Partial<GuideMemory>): Promise<void> {
  const { isMuted, isNoticeDismissed } = memory;
  await api.storage.session.set({
    ...(isMuted !== undefined && { [keys.isMuted]: isMuted }),
    ...(isNoticeDismissed !== undefined && { [keys.isNoticeDismissed]: isNoticeDismissed }),
  });
}
