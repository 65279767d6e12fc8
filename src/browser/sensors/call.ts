import { api } from "../api.ts";

const patterns = (host: string) => [`*://${host}/*`, `*://*.${host}/*`];

/** The addresses of meeting sites, as the permission to see whether one is open. */
const origins = (hosts: readonly string[]) => ({ origins: hosts.flatMap(patterns) });

/** Whether a tab of a meeting site can be heard. Sites that the person has not allowed are not seen at all. */
export async function isInCall(hosts: readonly string[]): Promise<boolean> {
  if (hosts.length === 0) return false;
  const tabs = await api.tabs.query({ url: origins(hosts).origins, audible: true });
  return tabs.length > 0;
}

/** Asks the person for access to these sites; only in answer to a click. Resolves to what they said. */
export const requestCallAccess = (hosts: readonly string[]): Promise<boolean> =>
  api.permissions.request(origins(hosts));

/** Whether the person lets Limber see these sites. */
export const hasCallAccess = (hosts: readonly string[]): Promise<boolean> =>
  api.permissions.contains(origins(hosts));

/** Gives access to these sites back. */
export async function revokeCallAccess(hosts: readonly string[]): Promise<void> {
  await api.permissions.remove(origins(hosts));
}

/** Tells whenever the person allows or withdraws something; returns how to stop listening. */
export function watchCallAccess(tell: () => void): () => void {
  const { onAdded, onRemoved } = api.permissions;
  for (const event of [onAdded, onRemoved]) event.addListener(tell);
  return () => {
    for (const event of [onAdded, onRemoved]) event.removeListener(tell);
  };
}

/** Whether the list of sites is of any use in this browser. */
export const callsNeedSites = true;
