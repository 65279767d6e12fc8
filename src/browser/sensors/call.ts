import { api } from "../api.ts";
import { isHeard } from "./audible.ts";

const patterns = (host: string) => [`*://${host}/*`, `*://*.${host}/*`];

/** The host permissions for meeting sites. */
const origins = (hosts: readonly string[]) => ({ origins: hosts.flatMap(patterns) });

/** Whether the person hears a tab of a meeting site. Sites without a permission are never found. */
export async function isInCall(hosts: readonly string[]): Promise<boolean> {
  if (hosts.length === 0) return false;
  const tabs = await api.tabs.query({ url: origins(hosts).origins, audible: true });
  return tabs.some(isHeard);
}

/** Asks the person for access to these sites; browsers allow it only in response to a click. Resolves to the answer. */
export const requestCallAccess = (hosts: readonly string[]): Promise<boolean> =>
  api.permissions.request(origins(hosts));

/** Whether Limber has access to these sites. */
export const hasCallAccess = (hosts: readonly string[]): Promise<boolean> =>
  api.permissions.contains(origins(hosts));

/** Gives up the access to these sites. */
export async function revokeCallAccess(hosts: readonly string[]): Promise<void> {
  await api.permissions.remove(origins(hosts));
}

/** Tells whenever the person grants or withdraws a permission; returns how to stop listening. */
export function watchCallAccess(tell: () => void): () => void {
  const { onAdded, onRemoved } = api.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(tell);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(tell);
  };
}

/** Whether this browser needs the list of sites to detect calls. */
export const callsNeedSites = true;
