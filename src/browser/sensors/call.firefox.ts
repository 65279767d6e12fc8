import { api } from "../api.ts";

/** What Firefox alone tells of a tab, without any permission. */
interface Sharing {
  readonly sharingState?: {
    readonly camera: boolean;
    readonly microphone: boolean;
    readonly screen?: string;
  };
}

const isSharing = ({ sharingState }: chrome.tabs.Tab & Sharing): boolean =>
  Boolean(sharingState?.camera || sharingState?.microphone || sharingState?.screen);

/** Whether some tab uses the camera, the microphone or the screen, on whatever site. */
export async function isInCall(_hosts: readonly string[]): Promise<boolean> {
  const tabs = await api.tabs.query({});
  return tabs.some(isSharing);
}

/** Nothing has to be asked for. */
export const requestCallAccess = async (_hosts: readonly string[]): Promise<boolean> => true;

/** Nothing has to be allowed. */
export const hasCallAccess = async (_hosts: readonly string[]): Promise<boolean> => true;

/** Nothing was given. */
export const revokeCallAccess = async (_hosts: readonly string[]): Promise<void> => {};

/** Nothing is ever allowed or withdrawn. */
export const watchCallAccess = (_tell: () => void) => () => {};

/** Whether the list of sites is of any use in this browser. */
export const callsNeedSites = false;
