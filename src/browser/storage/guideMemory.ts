import { api } from "../api.ts";

/** What the guide remembers from one page to the next, until the browser is closed. */
export interface GuideMemory {
  /** The person has switched the sound of this routine off. */
  readonly isMuted: boolean;
  /** The person has been told that no voice can be heard. */
  readonly isNoticeDismissed: boolean;
}

const keys = { isMuted: "guideMuted", isTold: "guideTold" } as const;

/** What is remembered. Rejects when the browser cannot read. */
export async function loadGuideMemory(): Promise<GuideMemory> {
  const stored = await api.storage.session.get(Object.values(keys));
  return { isMuted: stored[keys.isMuted] === true, isNoticeDismissed: stored[keys.isTold] === true };
}

/** Remembers. The page that leads through the routine is the only writer. Rejects when the browser cannot store. */
export async function saveGuideMemory(memory: Partial<GuideMemory>): Promise<void> {
  const { isMuted, isNoticeDismissed } = memory;
  await api.storage.session.set({
    ...(isMuted !== undefined && { [keys.isMuted]: isMuted }),
    ...(isNoticeDismissed !== undefined && { [keys.isTold]: isNoticeDismissed }),
  });
}
