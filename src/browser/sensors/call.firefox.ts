import { api } from "../api.ts";

/** Firefox only; needs no permission. */
interface Sharing {
  readonly sharingState?: {
    readonly camera: boolean;
    readonly microphone: boolean;
    readonly screen?: string;
  };
}

const isSharing = ({ sharingState }: chrome.tabs.Tab & Sharing): boolean =>
  Boolean(sharingState?.camera || sharingState?.microphone || sharingState?.screen);

/** Whether a tab of any site uses the camera, the microphone or the screen. */
export async function isInCall(_hosts: readonly string[]): Promise<boolean> {
  const tabs = await api.tabs.query({});
  return tabs.some(isSharing);
}

/** Firefox needs no permission. */
export const requestCallAccess = async (_hosts: readonly string[]): Promise<boolean> => true;

/** Firefox needs no permission. */
export const hasCallAccess = async (_hosts: readonly string[]): Promise<boolean> => true;

/** There is no permission to give up. */
export const revokeCallAccess = async (_hosts: readonly string[]): Promise<void> => {};

/** There is no permission that could change. */
export const watchCallAccess = (_tell: () => void) => () => {};

/** Whether this browser needs the list of sites to detect calls. */
export const callsNeedSites = false;
